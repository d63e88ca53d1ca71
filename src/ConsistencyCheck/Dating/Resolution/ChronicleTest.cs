using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Tells a chronicle, whose story lies in years that it names, from a report, whose story lies around the day of writing.</summary>
/// <remarks>
/// A report leaves the year out where it is the year of writing, a chronicle where it is the year that the story has reached. The division is that
/// of Strötgen and Gertz, "Multilingual and cross-domain temporal tagging" (2013), who choose it for a whole corpus; here each text shows which it is.
/// </remarks>
internal static class ChronicleTest
{
    /// <summary>Years that a text must name before they are its thread and no mere background.</summary>
    private const int LeastYears = 3;

    /// <summary>How many years a chronicle names for each time that it counts from its own day; measured histories have over ten, news has under two.</summary>
    private const int YearsForEachDeictic = 5;

    /// <summary>Years before the document's own that a report still tells of as its own time: "in November 2023" in January.</summary>
    private const int OwnYears = 1;

    public static bool IsChronicle(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        var lead = TimeMentionReader.LeadParagraph(document.Layout);
        // Without a day of writing any year may be its own, and one word that counts from it makes the text a report.
        var mayBeDeictic = candidates.Count > 0;
        var lastYear = candidates.Count == 0 ? int.MaxValue : candidates[0].Year - OwnYears - 1;
        var (years, deictics) = (0, 0);
        foreach (var mention in document.Mentions)
        {
            if (mention.Time is not { } value || value.Type is TimeType.Duration or TimeType.Set) continue;
            var zone = document.Layout.ZoneAt(mention.Span.Start);
            if (value.BeforeChrist is not null || value.Fields.Year <= lastYear)
            {
                if (TenseReader.At(document.Tokens, document.Layout.SentenceAt(mention.Span.Start), mention.Span) is Tense.Past or Tense.Unknown) years++;
            }
            else if (IsDeictic(value) && zone is null or { Kind: ZoneKind.Body or ZoneKind.Dateline })
            {
                // News stands in the lead, and is told from its own day.
                if (zone?.Paragraph == lead) return false;
                deictics++;
            }
        }

        return years >= LeastYears && (deictics == 0 || (mayBeDeictic && years >= deictics * YearsForEachDeictic));
    }

    /// <summary>Whether the words count from the day of writing: "yesterday", "two weeks ago", "on Wednesday".</summary>
    public static bool IsDeictic(TimeValue value) =>
        value.Relative is { From: ReferencePoint.Document } || (value.Relative is null && value.Fields.IsBareWeekday);
}
