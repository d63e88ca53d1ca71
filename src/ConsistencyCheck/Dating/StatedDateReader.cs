using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating;

/// <summary>
/// Finds the day of publication that a document states: metadata first, then what says when it was first published, a header stamp, a dateline with a year, the
/// page's address.
/// </summary>
internal static class StatedDateReader
{
    /// <summary>How many words before a stamp say what it is the stamp of: "last updated on", "was originally published on".</summary>
    private const int Reach = 3;

    public static StatedDate? Read(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        if (document.Layout.Document.Published is { } published) return new StatedDate(published, null, DateWords.Iso(published));
        var stamp = FirstPublication(document, mentions)
            ?? PublicationStamp(document, mentions)
            ?? Stamps(document, mentions).FirstOrDefault()
            ?? mentions.FirstOrDefault(mention => IsDay(mention, ZoneKind.Dateline));
        return stamp is not null && stamp.Value.Fields.TryGetDay(out var day)
            ? new StatedDate(day, stamp.Span, stamp.Span.Of(document.Text).ToString()) { IsOfChange = IsOfChange(document, stamp) }
            : AddressDay.Read(document.Layout.Document.Url);
    }

    /// <summary>The header stamp that says when the page was published; null where there is none, or only one of the last change.</summary>
    public static TimeMention? PublicationStamp(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        var stamps = Stamps(document, mentions);
        return stamps.Find(stamp => Follows(document.Tokens, stamp, HeaderWords.OfPublication))
            ?? stamps.Find(stamp => !Follows(document.Tokens, stamp, HeaderWords.OfChange));
    }

    /// <summary>The newest day on which the text was changed, as the metadata or a header stamp states it; null where neither does.</summary>
    public static DateOnly? LastChange(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        var newest = document.Layout.Document.Modified;
        foreach (var mention in mentions)
        {
            if (mention.Zone.Kind != ZoneKind.HeaderStamp || !IsOfChange(document, mention)) continue;
            if (mention.Value.Fields.TryGetDay(out var day) && !(day <= newest)) newest = day;
        }

        return newest;
    }

    private static bool IsOfChange(MentionedDocument document, TimeMention stamp) =>
        NamesDay(stamp)
        && Follows(document.Tokens, stamp, HeaderWords.OfChange)
        && !Follows(document.Tokens, stamp, HeaderWords.OfPublication);

    /// <summary>The day of which the page says in words that it was published then; null where it only bears a stamp, or none.</summary>
    public static TimeMention? SaidToBePublished(MentionedDocument document, IReadOnlyList<TimeMention> mentions) =>
        Stamps(document, mentions).Find(stamp => Follows(document.Tokens, stamp, HeaderWords.OfPublication))
        ?? (FirstPublication(document, mentions) is { } first && IsNote(document.Tokens, first) ? first : null);

    /// <summary>The stamps of the page: those above the story, and one below it where no other stands there; several are those of stories that it links to.</summary>
    private static List<TimeMention> Stamps(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        var story = StoryStart(document.Layout.Zones);
        var stamps = mentions.Where(mention => IsDay(mention, ZoneKind.HeaderStamp)).ToList();
        if (mentions.Count(mention => mention.Span.Start > story && (IsDay(mention, ZoneKind.HeaderStamp) || IsDay(mention, ZoneKind.RelatedLink))) > 1)
            stamps.RemoveAll(stamp => stamp.Span.Start > story);
        return stamps;
    }

    private static int StoryStart(IReadOnlyList<Zone> zones)
    {
        foreach (var zone in zones)
            if (zone.Kind == ZoneKind.Body) return zone.Span.Start;
        return int.MaxValue;
    }

    /// <summary>"This report was first published ...", and not "her novel, first published ...".</summary>
    private static bool IsNote(TokenizedText text, TimeMention mention) => HeaderWords.OpeningNotes.Contains(text.WordAt(text.IndexAt(mention.Sentence.Start)));

    /// <summary>"This article was first published on Sept. 8, 2021", wherever the page says so.</summary>
    private static TimeMention? FirstPublication(MentionedDocument document, IReadOnlyList<TimeMention> mentions) => mentions.FirstOrDefault(mention =>
        mention.Zone.Kind != ZoneKind.RelatedLink && NamesDay(mention) &&
        Follows(document.Tokens, mention, HeaderWords.OfPublication) && Follows(document.Tokens, mention, HeaderWords.OfOrigin));

    private static bool IsDay(TimeMention mention, ZoneKind kind) => mention.Zone.Kind == kind && NamesDay(mention);

    /// <summary>Whether one day is named; a numeric date with two readings names neither.</summary>
    private static bool NamesDay(TimeMention mention) =>
        mention.Value is { Type: not (TimeType.Duration or TimeType.Set), OtherReading: null } && mention.Value.Fields.TryGetDay(out _);

    private static bool Follows(TokenizedText text, TimeMention mention, TermSet words)
    {
        var seen = 0;
        for (var i = text.IndexAt(mention.Span.Start) - 1; i >= 0 && seen < Reach; i--)
        {
            if (text.Tokens[i].Kind is TokenKind.LineBreak or TokenKind.Number || text.WordAt(i) is "|") return false;
            if (text.Tokens[i].Kind != TokenKind.Word) continue;
            if (words.Contains(text.WordAt(i))) return true;
            seen++;
        }

        return false;
    }
}
