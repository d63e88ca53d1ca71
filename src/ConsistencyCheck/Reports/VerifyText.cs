using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports;

/// <summary>Prints what the sources say to a draft: each finding with both excerpts, then on request what they bear out, then the counts.</summary>
internal sealed class VerifyText(TextWriter writer, Ink ink)
{
    public void Write(DraftReport report, bool showSupported)
    {
        var check = report.Check;
        var index = new ReportIndex([check.Draft, .. check.Sources]);
        var findings = new FindingText(index, writer, ink);
        foreach (var finding in report.Findings)
        {
            findings.Write(finding);
            writer.WriteLine();
        }

        if (showSupported) WriteSupported(check, index);
        writer.WriteLine(CountLine(report));
        writer.WriteLine($"{TerminalText.Clean(check.Draft.Id)}: {ink.Bold(VerdictWords.Of(check.Verdict))}");
    }

    private void WriteSupported(DraftCheck check, ReportIndex index)
    {
        var supported = check.Claims.Where(claim => claim.Status == ClaimStatus.Supported).ToList();
        if (supported.Count == 0) return;
        writer.WriteLine(ink.Bold("Supported"));
        foreach (var claim in supported)
        {
            writer.WriteLine($"  {index.Link(check.Draft.Id, claim.Span)}  “{TerminalText.Clean(claim.Text)}”: {TerminalText.Clean(claim.Why)}");
            if (claim.Quote is not { } quote) continue;
            writer.WriteLine($"    {index.Link(check.Sources[quote.Source].Id, quote.Span)}  “{TerminalText.Clean(quote.Text)}”");
        }

        writer.WriteLine();
    }

    private static string CountLine(DraftReport report) =>
        $"{Wording.Count(report.Check.Claims.Count, "claim")} against {Wording.Count(report.Check.Sources.Count, "source")}: " +
        $"{Wording.Number(report.Count(ClaimStatus.Contradicted))} contradicted, {Wording.Number(report.Count(ClaimStatus.NotFound))} not found, " +
        $"{Wording.Number(report.Count(ClaimStatus.Supported))} supported" +
        TextReport.SuppressedCount(report.Suppressed.Count);
}
