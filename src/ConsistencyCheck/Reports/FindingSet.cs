using ConsistencyCheck.Dating;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Reports;

/// <summary>What every report of findings shows, whichever job found them.</summary>
/// <param name="Documents">The documents that evidence may stand in; of a draft, the draft first and then its sources.</param>
/// <param name="Findings">What is reported.</param>
/// <param name="Suppressed">What was found and is not reported.</param>
/// <param name="Stale">The entries of the baseline that no finding has any more; null where the run had no baseline.</param>
internal sealed record FindingSet(
    IReadOnlyList<DatedDocument> Documents,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<SuppressedFinding> Suppressed,
    IReadOnlyList<BaselineEntry>? Stale)
{
    public static FindingSet Of(CheckReport report) => new(report.Documents, report.Findings, report.Suppressed, report.Stale);

    public static FindingSet Of(DraftReport report) =>
        new([report.Check.Draft, .. report.Check.Sources], report.Findings, report.Suppressed, report.Stale);
}
