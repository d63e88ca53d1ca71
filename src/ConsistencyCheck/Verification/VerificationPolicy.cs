using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>From which score on a source's other value is of the same fact. Version 1; all are policy.</summary>
/// <remarks>
/// What a text has few of, and names exactly, is told apart by little: a percentage or a price seldom has a rival. Bare numbers, places in an order and dates
/// have many.
/// </remarks>
internal static class VerificationPolicy
{
    public static double LeastConflict(Claim claim, Claim stated) => claim.Quantity is { } quantity
        ? quantity.Type switch
        {
            _ when quantity.IsVague => 0.60,
            QuantityType.Count => claim.HeadNoun == 0 ? 0.45 : 0.22,
            QuantityType.Ordinal => 0.40,
            QuantityType.Ratio => 0.50,
            QuantityType.Age => 0.40,
            QuantityType.Measurement => claim.Mention.Mention.Time is null ? 0.40 : 0.20,
            _ => 0.15,
        }
        : claim.Predicate != 0 && claim.Predicate == stated.Predicate ? 0.30 : 0.35;

    /// <summary>Whether a figure of the kind may be read as one of another kind in another sentence: "Kim, 24," and "24 years".</summary>
    public static bool IsReadInManyWays(Claim claim) => claim.Quantity switch
    {
        { Type: QuantityType.Count } => claim.HeadNoun == 0,
        { Type: QuantityType.Age or QuantityType.Ratio or QuantityType.Ordinal } => true,
        _ => false,
    };
}
