using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says whether two claims state values of one kind, and how far their nouns say that they are of one thing.</summary>
internal static class ClaimKinds
{
    /// <summary>A noun that only one of the two names, or that the other names in another place. Policy.</summary>
    private const double Unsaid = 0.8;

    /// <summary>A price or rate whose unit only one of the two names. Policy.</summary>
    private const double UnsaidRate = 0.85;

    /// <summary>A noun that stands further from a figure than this is no part of what it counts. Policy.</summary>
    private const float LeastNearness = 0.7f;

    /// <summary>From 0, of different kinds, to 1, of the same one.</summary>
    public static double Match(Claim first, Claim second)
    {
        if (first.Polarity != second.Polarity) return 0;
        if (first.Mention.Mention.Quantity is { } quantity && second.Mention.Mention.Quantity is { } other)
            return Match(first, second, quantity, other);
        if (first.Mention.Mention.Time is { } time && second.Mention.Mention.Time is { } otherTime)
            return IsLength(time) == IsLength(otherTime) && time.Type != TimeType.Set && otherTime.Type != TimeType.Set ? 1 : 0;
        return IsAge(first) && IsAge(second) ? 1 : 0;
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
        // "Reviewed by 20 critics", "based on 20 reviews": what the one counts is what the other tells of.
        return Names(first, second.HeadNoun) || Names(second, first.HeadNoun) ? Unsaid * Unsaid : 0;
    }

    private static bool Names(Claim claim, uint noun)
    {
        var at = Array.BinarySearch(claim.Terms, noun);
        return at >= 0 && claim.Nearness[at] >= LeastNearness;
    }

    private static bool IsShare(QuantityValue quantity) => quantity.Type == QuantityType.Percent || quantity is { Type: QuantityType.Ratio, Core.High: <= 1m };

    private static bool IsLength(TimeValue time) => time.Type == TimeType.Duration;

    private static bool IsAge(Claim claim) =>
        claim.Mention.Mention.Quantity is { Type: QuantityType.Age } ||
        claim.Mention.Mention.Time is { Type: TimeType.Duration, LengthUnit: CalendarUnit.Year };
}
