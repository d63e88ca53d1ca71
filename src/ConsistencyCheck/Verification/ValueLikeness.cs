using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>What the values themselves say of whether two claims are of one fact: figures that were confused are of one size more often than not.</summary>
internal static class ValueLikeness
{
    /// <summary>How a match weighs by how many times larger one figure is than the other. Policy.</summary>
    private static readonly (double Most, double Factor)[] Sizes = [(1.0001, 1.3), (1.05, 1.15), (1.5, 1.0), (3, 0.85), (12, 0.7), (double.MaxValue, 0.55)];

    /// <summary>Two dates of one event have one predicate. Policy.</summary>
    private const double SamePredicate = 1.3;

    /// <summary>"Founded in 2009" and "moved in 2003" are two events. Policy.</summary>
    private const double OtherPredicate = 0.8;

    /// <summary>Verbs of one figure differ more often: "had", "reported". Policy.</summary>
    private const double OtherVerb = 0.9;

    /// <summary>A day and the year that holds it agree whatever they are said of; two days seldom do. Policy.</summary>
    private const double OtherFineness = 0.7;

    public static double Of(Claim claim, Claim candidate) => claim.Quantity is { } quantity && candidate.Quantity is { } other
        ? SizeFactor(quantity, other) * (HaveTwoPredicates(claim, candidate) ? OtherVerb : 1)
        : DateFactor(claim, candidate);

    /// <summary>Whether two figures are of one size, as slips of the pen are: neither is more than three times the other.</summary>
    public static bool AreOfOneSize(Claim claim, Claim other) =>
        claim.Quantity is { } quantity && other.Quantity is { } figure && SizeFactor(quantity, figure) >= Sizes[3].Factor;

    private static double DateFactor(Claim claim, Claim candidate)
    {
        var fineness = NamesDay(claim) == NamesDay(candidate) ? 1 : OtherFineness;
        if (HaveTwoPredicates(claim, candidate)) return fineness * OtherPredicate;
        return claim.Predicate != 0 && claim.Predicate == candidate.Predicate ? fineness * SamePredicate : fineness;
    }

    private static bool HaveTwoPredicates(Claim claim, Claim candidate) =>
        claim.Predicate != 0 && candidate.Predicate != 0 && claim.Predicate != candidate.Predicate;

    private static bool NamesDay(Claim claim) => claim.Mention.Mention.Time?.Fields.Day is not null;

    private static double SizeFactor(QuantityValue quantity, QuantityValue other)
    {
        if (SizeOf(quantity) is not { } size || SizeOf(other) is not { } otherSize) return 1;
        if (size == otherSize) return Sizes[0].Factor;
        if (size <= 0 || otherSize <= 0) return 1;
        var ratio = Math.Max((double)size / (double)otherSize, (double)otherSize / (double)size);
        foreach (var (most, factor) in Sizes)
            if (ratio <= most) return factor;
        return 1;
    }

    private static decimal? SizeOf(QuantityValue quantity) => quantity.Value ?? quantity.Core.Low ?? quantity.Core.High;
}
