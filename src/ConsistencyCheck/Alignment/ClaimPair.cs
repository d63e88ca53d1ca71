using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Two claims of different documents that speak of one fact.</summary>
/// <param name="First">The claim of the earlier document.</param>
/// <param name="Second">The claim of the later document.</param>
/// <param name="Score">From 0 to 1: how much of their rarity-weighted context they share.</param>
/// <param name="Relation">How their values stand to each other.</param>
internal sealed record ClaimPair(Claim First, Claim Second, double Score, ValueRelation Relation)
{
    /// <summary>Gets whether one of the two denies what the other says.</summary>
    public bool IsDenial => First.Polarity != Second.Polarity;

    /// <summary>Gets whether the sentences place the two figures at two times: the one then follows the other, and does not contradict it.</summary>
    public bool IsOfTwoTimes => First.AsOf is { } time && Second.AsOf is { } other && TimeComparer.AreTwoStates(time, other);
}
