using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Claims of different documents that speak of one fact and can all be true.</summary>
/// <param name="Claims">The claims, in the order of the documents; at least two.</param>
/// <param name="Relation">
/// The weakest relation between any two of them: <see cref="ValueRelation.Same"/>, <see cref="ValueRelation.Compatible"/> or <see
/// cref="ValueRelation.Rounding"/>.
/// </param>
/// <param name="Why">What makes them one fact and agree, as a clause without a full stop.</param>
public sealed record Agreement(IReadOnlyList<ClaimReference> Claims, ValueRelation Relation, string Why);
