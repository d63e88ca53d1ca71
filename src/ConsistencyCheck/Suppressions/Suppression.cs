using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>What of the findings is reported, and what became of the others.</summary>
/// <param name="Reported">What is reported.</param>
/// <param name="Suppressed">What is not, and why.</param>
/// <param name="Stale">The entries of the baseline that no finding has any more; null without a baseline.</param>
/// <param name="Notes">What is wrong with the comments of the documents.</param>
internal sealed record Suppression(
    IReadOnlyList<Finding> Reported,
    IReadOnlyList<SuppressedFinding> Suppressed,
    IReadOnlyList<BaselineEntry>? Stale,
    IReadOnlyList<SuppressionNote> Notes);
