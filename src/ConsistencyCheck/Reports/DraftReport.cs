using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports;

/// <summary>What the sources say to a draft, with what follows for an editor.</summary>
/// <param name="Check">The draft's claims, each with the place in a source that decided.</param>
/// <param name="Findings">What the sources contradict or do not bear out, in the order of the draft's text.</param>
public sealed record DraftReport(DraftCheck Check, IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets what was found and is not reported, each with the reason; empty where nothing is suppressed.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>
    /// Gets the entries of the baseline that no finding has any more, though their documents were checked; empty where none is stale, null where the run had no
    /// baseline.
    /// </summary>
    public IReadOnlyList<BaselineEntry>? Stale { get; init; }

    /// <summary>Gets what is wrong with the documents' comments that ask to ignore findings: an unknown rule, or nothing to suppress.</summary>
    public IReadOnlyList<SuppressionNote> SuppressionNotes { get; init; } = [];

    /// <summary>Gets the rules that were run, in the order of their ids; null where that is not known, and then all rules of the job are meant.</summary>
    public IReadOnlyList<RuleDescriptor>? Rules { get; init; }

    /// <summary>How many claims have a status.</summary>
    public int Count(ClaimStatus status) => Check.Claims.Count(claim => claim.Status == status);

    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
