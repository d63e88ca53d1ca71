using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Two claims, by their numbers, that may speak of one fact.</summary>
/// <param name="First">The number of the earlier claim.</param>
/// <param name="Second">The number of the later claim.</param>
/// <param name="Score">From 0 to 1: how much of their rarity-weighted context they share.</param>
/// <param name="Relation">How their values stand to each other.</param>
internal readonly record struct CandidatePair(int First, int Second, double Score, ValueRelation Relation);
