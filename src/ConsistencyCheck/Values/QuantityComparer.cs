namespace ConsistencyCheck.Values;
internal static class QuantityComparer { public static ValueRelation Compare(QuantityValue first, QuantityValue second) => first.Core.Overlaps(second.Core) ? ValueRelation.Compatible : ValueRelation.Conflict; }
