using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Holds a draft's value against its source's. A draft has to rest on its source: it may be vaguer than the source, and not sharper.</summary>
internal static class DraftComparer
{
    public static ValueRelation Compare(Claim draft, Claim source)
    {
        var relation = ClaimComparer.Compare(draft, source);
        if (relation is ValueRelation.Incomparable or ValueRelation.Conflict or ValueRelation.Same) return relation;
        return draft.Mention.Mention.Quantity is { } claimed && source.Mention.Mention.Quantity is { } stated && Breaks(claimed, stated)
            ? ValueRelation.Conflict
            : relation;
    }

    /// <summary>
    /// Whether the figure that the source states lies outside the bound that the draft states: "more than 59 %" is not what a source of "59 %" says, nor "more
    /// than 520" one of "over 500".
    /// </summary>
    private static bool Breaks(QuantityValue claimed, QuantityValue stated)
    {
        if (stated.IsVague || claimed.Value is null || stated.Value is not { } figure) return false;
        if (claimed.Unit != stated.Unit || claimed.Type != stated.Type) return false;
        return claimed.Approximation is Approximation.MoreThan or Approximation.AtLeast or Approximation.LessThan or Approximation.AtMost
            && !claimed.Core.Contains(figure);
    }
}
