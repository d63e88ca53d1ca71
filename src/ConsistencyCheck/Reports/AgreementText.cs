using ConsistencyCheck.Alignment;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Prints what several documents say alike.</summary>
internal sealed class AgreementText(ReportIndex index, TextWriter writer, Ink ink)
{
    /// <summary>More than this hide the findings above them; the JSON report has all.</summary>
    private const int Shown = 20;

    public void Write(IReadOnlyList<Agreement> agreements)
    {
        if (agreements.Count == 0) return;
        writer.WriteLine(ink.Bold("Agreements"));
        foreach (var agreement in agreements.Take(Shown)) Write(agreement);
        if (agreements.Count > Shown) writer.WriteLine($"  and {Wording.Count(agreements.Count - Shown, "more agreement")}: the JSON report has all");
        writer.WriteLine();
    }

    private void Write(Agreement agreement)
    {
        writer.WriteLine($"  {WireNames<ValueRelation>.Of(agreement.Relation)}: {TerminalText.Clean(agreement.Why)}");
        foreach (var claim in agreement.Claims)
            writer.WriteLine($"    {index.Link(claim.DocumentId, claim.Span)}  \"{TerminalText.Clean(claim.Text)}\"");
    }
}
