using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says whether two claims state values of one kind, and how far their nouns say that they are of one thing.</summary>
internal static class ClaimKinds
{
    /// <summary>A noun that only one of the two names. Policy.</summary>
    private const double Unsaid = 0.8;

    /// <summary>A price or rate whose unit only one of the two names. Policy.</summary>
    private const double UnsaidRate = 0.85;

    /// <summary>A word that stands further from a figure than this says nothing of what it counts. Policy.</summary>
    private const float LeastNearness = 0.7f;

    /// <summary>What two claims have in common that are of one kind: a number of what is counted, measured, paid or dated. Claims of two keys never match.</summary>
    public static int KeyOf(Claim claim) => claim.Quantity is not { } quantity ? claim.IsDate ? 1 : 0 : quantity.Type switch
    {
        QuantityType.Percent or QuantityType.Ratio => 2,
        QuantityType.Measurement => 100 + (int)(quantity.Unit?.Dimension ?? 0),
        var type => 10 + (int)type,
    };

    /// <summary>From 0, of different kinds, to 1, of the same one.</summary>
    public static double Match(Claim first, Claim second)
    {
        if (first.Polarity != second.Polarity) return 0;
        if (first.Quantity is { } quantity) return second.Quantity is { } other ? Match(first, second, quantity, other) : 0;
        return first.IsDate && second.IsDate ? 1 : 0;
    }

    private static double Match(Claim first, Claim second, QuantityValue quantity, QuantityValue other)
    {
        if (quantity.Type != other.Type) return IsShare(quantity) && IsShare(other) ? 1 : 0;
        var rate = string.Equals(quantity.Per, other.Per, StringComparison.Ordinal) ? 1
            : quantity.Per is null || other.Per is null ? UnsaidRate
            : 0;
        return rate * quantity.Type switch
        {
            QuantityType.Count or QuantityType.Ordinal => MatchNouns(first, second),
            QuantityType.Money => string.Equals(quantity.Currency, other.Currency, StringComparison.Ordinal) ? 1 : 0,
            QuantityType.Measurement => quantity.Unit?.Dimension == other.Unit?.Dimension ? 1 : 0,
            _ => 1,
        };
    }

    private static double MatchNouns(Claim first, Claim second)
    {
        if (first.HeadNoun == second.HeadNoun) return first.HeadNoun == 0 ? Unsaid : 1;
        if (first.HeadNoun == 0 || second.HeadNoun == 0) return Unsaid * Unsaid;
        // "770 people have recovered" counts what "765 recoveries" counts.
        return Names(first, second.HeadNoun) ? Unsaid : 0;
    }

    private static bool Names(Claim claim, uint noun)
    {
        var at = Array.BinarySearch(claim.Terms, noun);
        return at >= 0 && claim.Nearness[at] >= LeastNearness;
    }

    private static bool IsShare(QuantityValue quantity) => quantity.Type == QuantityType.Percent || quantity is { Type: QuantityType.Ratio, Core.High: <= 1m };
}
