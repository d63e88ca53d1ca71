using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says how the values of two claims that may speak of one fact stand to each other.</summary>
internal static class ClaimComparer
{
    public static ValueRelation Compare(Claim first, Claim second)
    {
        if (first.Quantity is { } quantity) return second.Quantity is { } other ? Compare(first.Comparer, quantity, other) : ValueRelation.Incomparable;
        return first.IsDate && second.IsDate ? TimeComparer.Compare(first, second) : ValueRelation.Incomparable;
    }

    /// <summary>What is counted has been compared as words already, and what a share is of is not always said.</summary>
    private static ValueRelation Compare(QuantityComparer comparer, QuantityValue first, QuantityValue second) => comparer.CompareSizes(first, second);
}
