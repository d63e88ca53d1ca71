using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Holds a draft's value against its source's. A draft has to rest on its source: it may be vaguer than the source, and not sharper.</summary>
internal static class DraftComparer
{
    /// <summary>A figure further from the source's than this, as a fraction of it, is no rounding that a reader would expect. Policy.</summary>
    private const decimal MostRounding = 0.05m;

    /// <summary>A smaller figure is not rounded without a word that says so. Policy.</summary>
    private const decimal RoundMinimum = 100m;

    public static ValueRelation Compare(Claim draft, Claim source)
    {
        var relation = ClaimComparer.Compare(draft, source);
        if (relation == ValueRelation.Conflict && IsOtherSideOf(draft, source)) return ValueRelation.Compatible;
        if (relation is ValueRelation.Incomparable or ValueRelation.Conflict) return relation;
        // "Fell 3 percent" where the source says "rose 3 percent": the figure is right and the draft is not.
        if (draft.IsOpposedTo(source)) return ValueRelation.Conflict;
        if (relation == ValueRelation.Same) return relation;
        if (draft.IsDate) return IsSharperBound(draft, source) ? ValueRelation.Conflict : relation;
        if (draft.Quantity is not { } claimed || source.Quantity is not { } stated) return relation;
        // "One in four" is no rounding of 20 %: each is as exact as it is written.
        if (relation == ValueRelation.Rounding && claimed.Type != stated.Type) return ValueRelation.Conflict;
        // What one of the two leaves vague the other may fill, and a conversion has a rounding of its own.
        return claimed.IsVague || stated.IsVague || claimed.Unit != stated.Unit || claimed.Type != stated.Type ? relation : Refine(claimed, stated, relation);
    }

    /// <summary>Whether a source's value, which leaves the draft's possible, also bears it out: "some 12,000" does not exclude "about 15,000", and does not say it.</summary>
    /// <param name="draft">The draft's claim. A bound that its source passes by far is vague and still right: "more than 50" of 97.</param>
    /// <param name="relation">How the source's value stands to it.</param>
    public static bool IsBorneOut(Claim draft, ValueRelation relation) =>
        relation != ValueRelation.Conflict && (relation != ValueRelation.Tension || draft.Quantity is not { } claimed || IsBound(claimed.Approximation));

    /// <summary>"Won 3-1" and "lost 1-3" are one result: whose goals come first is the teller's choice.</summary>
    private static bool IsOtherSideOf(Claim draft, Claim source) =>
        draft.Quantity is { Type: QuantityType.Ratio, Value: > 0m and var own } && source.Quantity is { Type: QuantityType.Ratio, Value: > 0m and var other } &&
        Math.Abs((own * other) - 1m) < 0.0001m;

    /// <summary>"Before August 30" where the source says "before" or "by August 31": it leaves out a day that the source leaves in.</summary>
    private static bool IsSharperBound(Claim draft, Claim source) =>
        StatedTime.Of(draft, source) is { } claimed && StatedTime.Of(source, draft) is { } stated && (draft.Bound, source.Bound) switch
        {
            (TimeBound.Before, TimeBound.Before) or (TimeBound.After, TimeBound.After) =>
                !claimed.Towards(draft.Bound).Contains(stated.Towards(source.Bound)),
            // "Before August" and "by August" are told of one time.
            (TimeBound.Before, TimeBound.NotAfter) => claimed.End <= stated.Start,
            (TimeBound.After, TimeBound.NotBefore) => claimed.Start >= stated.End,
            _ => false,
        };

    private static ValueRelation Refine(QuantityValue claimed, QuantityValue stated, ValueRelation relation)
    {
        if (stated.Value is not { } figure) return claimed.Value is null && !IsRangeOf(claimed, stated) ? ValueRelation.Conflict : relation;
        if (claimed.Value is not { } own) return relation;
        return claimed.Approximation switch
        {
            Approximation.None or Approximation.Exact => IsFigureOf(claimed, own, stated, figure) ? relation : ValueRelation.Conflict,
            // "More than 59 %" is not what a source of "59 %" says, nor "more than 520" one of "over 500".
            var approximation when IsBound(approximation) =>
                claimed.Core.Contains(figure) || (own == figure && claimed.Approximation == stated.Approximation) ? relation : ValueRelation.Conflict,
            _ => relation,
        };
    }

    private static bool IsBound(Approximation approximation) =>
        approximation is Approximation.MoreThan or Approximation.AtLeast or Approximation.LessThan or Approximation.AtMost;

    /// <summary>Whether a range is the source's own, or a qualified one that holds it.</summary>
    private static bool IsRangeOf(QuantityValue claimed, QuantityValue stated) => claimed.Approximation == Approximation.None
        ? claimed.Core == stated.Core
        : claimed.Core.Low <= stated.Core.Low && claimed.Core.High >= stated.Core.High;

    /// <summary>Whether a bare figure is the source's own, or what that one rounds to.</summary>
    private static bool IsFigureOf(QuantityValue claimed, decimal own, QuantityValue stated, decimal figure)
    {
        if (own == figure) return true;
        if (claimed.Type == QuantityType.Ordinal) return false;
        var distance = Math.Abs(own - figure);
        // "20 %" of 19.6 %, "$422 million" of $422.1 million: rounded as it is written.
        if (claimed.PlaceExponent > stated.PlaceExponent && distance <= DecimalPlace.PowerOfTen(claimed.PlaceExponent) / 2m && distance <= MostRounding * Math.Abs(figure)) return true;
        return Math.Abs(figure) >= RoundMinimum
            && distance <= MostRounding * Math.Abs(figure)
            && distance <= DecimalPlace.LastNonZero(own, claimed.PlaceExponent) / 2m;
    }
}
