using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating.Links;

/// <summary>Links the month-day of a caption to a weekday: its own, or the lead's where the picture shows the event that the story reports.</summary>
internal static class CaptionLinker
{
    /// <summary>The share of a caption's terms that the story must repeat before the picture counts as one of the story's event. Policy.</summary>
    private const double MinimumCoverage = 0.75;

    /// <summary>A caption with fewer terms could belong to anything. Policy.</summary>
    private const int MinimumTerms = 6;

    /// <summary>"Photo by Olena Marsh/UNP | License Photo" and the like. Policy.</summary>
    private const int LongestCredit = 60;

    /// <summary>What is longer, in UTF-16 code units, is a page that lost its lines and no caption. Policy.</summary>
    private const int LongestCaption = 4000;

    /// <summary>Fewer terms in common than this between two places are chance. Policy.</summary>
    public const int LeastSharedTerms = 2;

    public static void Link(MentionedDocument document, IReadOnlyList<TimeMention> mentions, List<WeekdayDateLink> links)
    {
        var candidates = new List<WeekdayDateLink>();
        HashSet<uint>? story = null;
        var lead = WeekdayDateLinker.LeadWeekday(document, mentions);
        var paragraphs = mentions.ToLookup(mention => mention.Zone.Paragraph);
        foreach (var date in mentions)
        {
            if (date.Zone.Kind != ZoneKind.Caption || !date.IsMonthDay || date.Value.Fields.Weekday is not null || date.Zone.Span.Length > LongestCaption)
                continue;
            if (PhotoArchiveWords.OccurIn(date.Zone.Span.Of(document.Text))) continue;
            if (OwnWeekday(paragraphs[date.Zone.Paragraph]) is { } own)
            {
                if (TellOfOneEvent(document.Tokens, own, date)) links.Add(new WeekdayDateLink(own, date, LinkKind.WithinCaption));
            }
            else if (lead is not null)
            {
                story ??= StoryTerms(document);
                if (ShowsTheStory(document, date, story)) candidates.Add(new WeekdayDateLink(lead, date, LinkKind.CaptionToLead));
            }
        }

        // Two captions that both seem to show the news but name different days prove that one of them does not.
        if (candidates.Count > 0 && candidates.TrueForAll(link => link.Month == candidates[0].Month && link.Day == candidates[0].Day))
            links.Add(candidates[0]);
    }

    /// <summary>The one weekday that a caption names; null where it names none, or two.</summary>
    private static TimeMention? OwnWeekday(IEnumerable<TimeMention> caption)
    {
        TimeMention? own = null;
        foreach (var mention in caption)
        {
            if (mention.Value.Fields.Weekday is null || mention.Value.Relative is not null) continue;
            if (own is not null && own.Value.Fields.Weekday != mention.Value.Fields.Weekday) return null;
            own ??= mention;
        }

        return own;
    }

    /// <summary>Whether the sentence with the date and the rest of the caption share what they speak of.</summary>
    private static bool TellOfOneEvent(TokenizedText text, TimeMention weekday, TimeMention date)
    {
        if (weekday.Sentence == date.Sentence) return true;
        var shared = ContentTerms.Of(text, TextSpan.Between(date.Zone.Span.Start, date.Sentence.Start));
        ContentTerms.AddTo(shared, text, TextSpan.Between(date.Sentence.End, date.Zone.Span.End));
        shared.IntersectWith(ContentTerms.Of(text, date.Sentence));
        return shared.Count >= LeastSharedTerms;
    }

    private static HashSet<uint> StoryTerms(MentionedDocument document)
    {
        var terms = new HashSet<uint>();
        foreach (var zone in document.Layout.Zones)
            if (zone.Kind is ZoneKind.Body or ZoneKind.Quote && !zone.IsRepeat) ContentTerms.AddTo(terms, document.Tokens, zone.Span);
        return terms;
    }

    private static bool ShowsTheStory(MentionedDocument document, TimeMention date, HashSet<uint> story)
    {
        var shown = WithoutCredit(document, date);
        var terms = ContentTerms.Of(document.Tokens, shown);
        var names = new HashSet<uint>();
        ContentTerms.AddNamesTo(names, document.Tokens, shown);
        return terms.Count >= MinimumTerms && Covers(story, terms) && names.Count >= 2 && Covers(story, names);
    }

    /// <summary>The caption up to a short last sentence: who took the picture is no part of what it shows.</summary>
    private static TextSpan WithoutCredit(MentionedDocument document, TimeMention date)
    {
        var zone = date.Zone.Span;
        var last = document.Layout.SentenceAt(zone.End - 1);
        return last.Start > date.Span.End && last.Length <= LongestCredit ? TextSpan.Between(zone.Start, last.Start) : zone;
    }

    private static bool Covers(HashSet<uint> story, HashSet<uint> terms) => terms.Count(story.Contains) >= MinimumCoverage * terms.Count;
}
