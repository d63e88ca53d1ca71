using ConsistencyCheck.Alignment;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Reports;

/// <summary>All that one check found out.</summary>
/// <param name="Documents">The documents in the order they were given, with mentions and dates.</param>
/// <param name="Findings">What cannot be true, in the order of documents and then of places.</param>
/// <param name="Agreements">What independent documents say alike.</param>
/// <param name="Coverage">How much was looked at.</param>
public sealed record CheckReport(
    IReadOnlyList<DatedDocument> Documents,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Agreement> Agreements,
    Coverage Coverage)
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

    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
