using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>A source's claim that may speak of the fact that a draft's claim speaks of.</summary>
/// <param name="Claim">The source's claim.</param>
/// <param name="Relation">How the draft's value stands to it.</param>
/// <param name="Score">From 0 to about 1.3: how likely the two speak of one fact.</param>
internal sealed record SourceMatch(Claim Claim, ValueRelation Relation, double Score);
