using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Prints what is known about the days on which the documents were published.</summary>
internal sealed class DateText(ReportIndex index, TextWriter writer, Ink ink)
{
    /// <summary>More lines than this hide the findings above them; the JSON report has all.</summary>
    private const int Shown = 20;

    public void Write(IReadOnlyList<DatedDocument> documents)
    {
        var matter = documents.Where(Matters).ToList();
        if (matter.Count == 0) return;
        writer.WriteLine(ink.Bold("Dates"));
        foreach (var document in matter.Take(Shown))
        {
            writer.WriteLine($"  {TerminalText.Clean(document.Id)}  {Describe(document.Date)}");
            WriteReason(document);
        }

        if (matter.Count > Shown) writer.WriteLine($"  and {Wording.Count(matter.Count - Shown, "more document")}: the JSON report has all");
        writer.WriteLine();
    }

    /// <summary>What is known, as a clause: "determined: 2023-09-06 or 2023-09-07, from the text".</summary>
    public static string Describe(DocumentDate date)
    {
        var days = Wording.AnyOf([.. date.Candidates.Select(DateWords.Iso)]);
        var known = date.Status switch
        {
            DatingStatus.Determined => $"determined: {days}, {Basis(date.Basis)}",
            DatingStatus.AmbiguousYear when days.Length > 0 => $"ambiguous year: {days}",
            DatingStatus.AmbiguousYear when date.Years.Count > 0 => $"ambiguous year: {Wording.AnyOf([.. date.Years.Select(DateWords.Year)])}",
            DatingStatus.AmbiguousYear => "ambiguous year",
            _ => "undetermined",
        };
        if (date.ContradictsStated && date.Stated is { } stated) known += $"; the stated {DateWords.Iso(stated.Day)} does not fit";
        return known;
    }

    // A document whose date nothing depends on is not worth a line.
    private static bool Matters(DatedDocument document) =>
        document.Date.Status != DatingStatus.Undetermined ||
        document.Date.Stated is not null ||
        document.Mentions.Any(DependsOnDate);

    private static bool DependsOnDate(DatedMention mention) =>
        mention.Mention.Impossible is null &&
        mention.Mention.Time is { Type: not (TimeType.Duration or TimeType.Set), Reference: TimeReference.None } &&
        mention.Resolved is not { Anchor: TimeAnchor.Explicit };

    private static string Basis(DatingBasis basis) => basis switch
    {
        DatingBasis.Stated => "as stated",
        DatingBasis.Inferred => "from the text itself",
        DatingBasis.Joint => "from the text and other documents about the same events",
        _ => "without evidence",
    };

    private void WriteReason(DatedDocument document)
    {
        // A date that is only read off the page needs no reason.
        if (document.Date.Basis is not (DatingBasis.Inferred or DatingBasis.Joint) || document.Date.Support.Count == 0) return;
        var strongest = document.Date.Support[0];
        writer.WriteLine($"    since {TerminalText.Clean(strongest.Implies)} ({index.Link(document.Id, strongest.Span)})");
    }
}
