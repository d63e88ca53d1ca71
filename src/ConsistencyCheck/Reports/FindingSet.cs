using ConsistencyCheck.Alignment;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Verification;

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
    /// <summary>Gets the rules that were run: those of the job that nobody switched off.</summary>
    public required IReadOnlyList<RuleDescriptor> Rules { get; init; }

    /// <summary>Gets what independent documents say alike; empty for a draft.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>Gets how much was looked at; null for a draft, whose claims tell it.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>Gets what the sources say to each claim; null unless a draft was verified.</summary>
    public DraftCheck? Draft { get; init; }

    public static FindingSet Of(CheckReport report) => new(report.Documents, report.Findings, report.Suppressed, report.Stale)
    {
        Rules = report.Rules ?? RuleCatalog.OfCheck,
        Agreements = report.Agreements,
        Coverage = report.Coverage,
    };

    public static FindingSet Of(DraftReport report) =>
        new([report.Check.Draft, .. report.Check.Sources], report.Findings, report.Suppressed, report.Stale)
        {
            Rules = report.Rules ?? RuleCatalog.OfDraft,
            Draft = report.Check,
        };

    /// <summary>How many of the findings have a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
