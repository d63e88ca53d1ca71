using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;

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
            result.Add(new TimeMention(mention, value, zone, sentence, tense, zone.Paragraph == lead && zone.Kind == ZoneKind.Body));
        }

        return result;
    }

    /// <summary>The line of the first paragraph of running text; -1 where there is none.</summary>
    public static int LeadParagraph(DocumentLayout layout)
    {
        foreach (var zone in layout.Zones)
            if (zone is { Kind: ZoneKind.Body, IsRepeat: false } && zone.Span.Length >= MinimumLeadLength) return zone.Paragraph;
        return -1;
    }
}
