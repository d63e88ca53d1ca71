using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Links;

/// <summary>Finds the weekdays and month-days that speak of one event. News style seldom prints them side by side.</summary>
internal static class WeekdayDateLinker
{
    public static List<WeekdayDateLink> Link(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        var links = new List<WeekdayDateLink>();
        SideBySideLinker.Link(document, mentions, links);
        CaptionLinker.Link(document, mentions, links);
        LinkLastWeek(document.Tokens, mentions, links);
        return links;
    }

    /// <summary>"Last Thursday" links to a caption that dates a Thursday and speaks of the same thing.</summary>
    private static void LinkLastWeek(TokenizedText text, IReadOnlyList<TimeMention> mentions, List<WeekdayDateLink> links)
    {
        var captions = new WeekdayDateLink?[7];
        foreach (var link in links)
            if (link.Kind == LinkKind.WithinCaption) captions[(int)link.DayOfWeek] ??= link;
        var told = new TextSpan(-1, 0);
        HashSet<uint> terms = [];
        foreach (var mention in mentions)
        {
            if (mention.Value is not { Relative: { IsAligned: true, Unit: CalendarUnit.Week, Least: -1, Most: -1 }, Fields.Weekday: { } weekday }) continue;
            if (mention.Zone.Kind != ZoneKind.Body || captions[(int)weekday] is not { } caption) continue;
            // A sentence may hold thousands of mentions.
            if (mention.Sentence != told) terms = ContentTerms.Of(text, told = mention.Sentence);
            if (ContentTerms.Of(text, caption.Date.Zone.Span).Count(terms.Contains) >= CaptionLinker.LeastSharedTerms)
                links.Add(new WeekdayDateLink(mention, caption.Date, LinkKind.LastWeekToCaption));
        }
    }

    /// <summary>The weekday of the news itself: the one beside the verb of saying in the lead, else the first one there.</summary>
    public static TimeMention? LeadWeekday(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        TimeMention? first = null;
        foreach (var mention in mentions)
        {
            if (!mention.IsLead || !mention.IsBareWeekday || mention.Tense is not (Tense.Past or Tense.Unknown)) continue;
            first ??= mention;
            if (FollowsVerb(document.Tokens, mention)) return mention;
        }

        return first;
    }

    private static bool FollowsVerb(TokenizedText text, TimeMention mention)
    {
        var index = text.IndexAt(mention.Span.Start);
        if (index == 0) return false;
        if (text.WordAt(index - 1) is "on" && index > 1) index--;
        return TenseReader.IsPastVerb(text, index - 1);
    }
}
