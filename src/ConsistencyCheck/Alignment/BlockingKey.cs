using System.Globalization;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>What two claims must have in common before they are looked at together: the same kind of thing, counted, measured or dated.</summary>
internal static class BlockingKey
{
    /// <summary>The key; null for a claim that could not be set against another.</summary>
    public static string? Of(Claim claim)
    {
        if (claim.Mention.Mention.Quantity is { } quantity) return OfQuantity(quantity);
        if (claim.Mention.Resolved is not { } time || time.Latest - time.Earliest > TimeSpan.FromDays(1)) return null;
        return "day " + time.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string? OfQuantity(QuantityValue quantity) => quantity.Type switch
    {
        QuantityType.Count when quantity.Of is { } of => $"count {of} {quantity.Per}",
        QuantityType.Money => $"money {quantity.Currency} {quantity.Per}",
        QuantityType.Measurement when quantity.Unit is { } unit => $"measure {unit.Dimension} {quantity.Per}",
        QuantityType.Percent => $"percent {quantity.Of}",
        QuantityType.Age => "age",
        _ => null,
    };
}
