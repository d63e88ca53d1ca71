using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating;

/// <summary>Sets the time mentions of a document into their zones and sentences.</summary>
internal static class TimeMentionReader
{
    /// <summary>A shorter first paragraph is a standfirst or residue, not the lead.</summary>
    private const int MinimumLeadLength = 60;

    private static readonly Zone NoZone = new(ZoneKind.Body, default, -1);

    /// <summary>The possible time mentions, in the order of the text; what a repeated paragraph says again is left out.</summary>
    public static List<TimeMention> Read(MentionedDocument document)
    {
        var lead = LeadParagraph(document.Layout);
        var tenses = new TenseReader(document.Tokens);
        var result = new List<TimeMention>();
        foreach (var mention in document.Mentions)
        {
            if (mention.Time is not { } value || mention.Impossible is not null) continue;
            var zone = document.Layout.ZoneAt(mention.Span.Start) ?? NoZone;
            if (zone.IsRepeat) continue;
            var sentence = document.Layout.SentenceAt(mention.Span.Start);
            var tense = TenseReader.InZone(tenses.At(sentence, mention.Span), zone);
            if (tense == Tense.Past && IsOpen(document.Tokens, value, mention.Span)) tense = Tense.Unknown;
            result.Add(new TimeMention(mention, value, zone, sentence, tense, zone.Paragraph == lead && zone.Kind == ZoneKind.Body));
        }

        return result;
    }

    /// <summary>
    /// "Nothing was agreed by Sept. 5", "the season began June 1 and runs until Nov. 30", "cleared a probe for liftoff on Dec. 27": a day that bounds or aims may
    /// lie on either side, whatever the verb before it. "By Saturday, Feb. 1, the sea had gone" opens with its own.
    /// </summary>
    private static bool IsOpen(TokenizedText text, TimeValue value, TextSpan mention)
    {
        if (value.Fields.Day is null) return false;
        var at = text.IndexAt(mention.Start);
        if (value.Modifier is TimeModifier.Before or TimeModifier.OnOrBefore) return !text.Tokens[at].IsCapitalized;
        // "Until about Wednesday, 28 March".
        if (at > 1 && text.WordAt(at - 1) is "about" or "around") at--;
        if (at > 0 && RelativeWords.PointingAhead.Contains(text.WordAt(at - 1))) return !text.Tokens[at - 1].IsCapitalized;
        var noun = at > 0 && text.WordAt(at - 1) is "on" ? at - 2 : at - 1;
        return noun > 0 && text.WordAt(noun - 1) is "for" && text.Tokens[noun] is { Kind: TokenKind.Word, IsCapitalized: false };
    }

    /// <summary>The line of the first paragraph of running text; -1 where there is none.</summary>
    public static int LeadParagraph(DocumentLayout layout)
    {
        foreach (var zone in layout.Zones)
            if (zone is { Kind: ZoneKind.Body, IsRepeat: false } && zone.Span.Length >= MinimumLeadLength) return zone.Paragraph;
        return -1;
    }
}
