using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>What a measurement leaves possible where it is said again in another unit, in the unit's own scale.</summary>
/// <remarks>
/// Both figures may be rounded, so zeros at the end widen a figure here, by a tenth of it at most. "About" is said of both figures at once, and the second is
/// worked out from the first: it reaches no further than its plain reading, and a bound by one place on its own side. "Up to" and "at least" name the
/// figure that was converted.
/// </remarks>
internal static class ConversionReading
{
    /// <summary>How much of a round figure may have been rounded away, as a fraction. Policy.</summary>
    private const decimal RoundCap = 0.1m;

    /// <summary>How far a bound is from the figure that was converted, as a fraction of it at most. Policy.</summary>
    private const decimal BoundCap = 0.25m;

    /// <summary>Below it people count and do not round, as in <see cref="QuantityPolicy.RoundMinimum"/>.</summary>
    private static decimal LeastRound => QuantityPolicy.Default.RoundMinimum;

    /// <summary>The readings of both ends, which are one and the same unless the figure is a range.</summary>
    public static (NumericInterval Low, NumericInterval High)? Of(QuantityValue value)
    {
        if (value.Value is { } figure)
        {
            var both = Single(value, figure);
            return (both, both);
        }

        if (value.IsVague || value.Core is not { Low: { } low, High: { } high }) return null;
        return (Around(low, HalfPlace(value, low)), Around(high, HalfPlace(value, high)));
    }

    private static NumericInterval Single(QuantityValue value, decimal figure)
    {
        var half = HalfPlace(value, figure);
        var size = Math.Abs(figure);
        var place = DecimalPlace.LastNonZero(figure, value.PlaceExponent);
        var about = value.Approximation == Approximation.About ? Math.Min(2m * place, RoundCap * size) : 0m;
        var bound = Math.Min(place, BoundCap * size);
        var above = value.Approximation is Approximation.MoreThan or Approximation.JustOver ? bound : about;
        var below = value.Approximation is Approximation.LessThan or Approximation.Nearly ? bound : about;
        return new NumericInterval(figure - half - below, figure + half + above);
    }

    private static NumericInterval Around(decimal figure, decimal half) => new(figure - half, figure + half);

    private static decimal HalfPlace(QuantityValue value, decimal figure)
    {
        var written = DecimalPlace.PowerOfTen(value.PlaceExponent) / 2m;
        if (SmallerUnits(value, figure) is { } parts) return 0.5m / parts;
        var size = Math.Abs(figure);
        if (size < LeastRound && value.PlaceExponent <= 0) return written;
        var round = Math.Min(DecimalPlace.LastNonZero(figure, value.PlaceExponent) / 2m, RoundCap * size);
        return value.PlaceExponent > 0 ? round : Math.Max(written, round);
    }

    /// <summary>How many of the smaller unit make one, where a compound such as "5ft 10in" was read: it is as exact as its inches.</summary>
    private static decimal? SmallerUnits(QuantityValue value, decimal figure)
    {
        decimal? parts = value.Unit?.Code switch
        {
            "[ft_i]" => 12m,
            "[stone_av]" => 14m,
            "[lb_av]" => 16m,
            "[yd_i]" => 3m,
            _ => null,
        };
        if (value.PlaceExponent != -2 || parts is null || decimal.Round(figure, 2) == figure) return null;
        return Math.Abs((figure * parts.Value) - Math.Round(figure * parts.Value)) < 0.000001m ? parts : null;
    }
}
