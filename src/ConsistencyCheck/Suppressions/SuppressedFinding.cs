using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>A finding that was found and is not reported as one.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Kind">Who said that it is not to be reported.</param>
/// <param name="Reason">Why, in that person's words; null where none was given.</param>
public sealed record SuppressedFinding(Finding Finding, SuppressionKind Kind, string? Reason);
