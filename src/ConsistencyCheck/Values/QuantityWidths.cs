namespace ConsistencyCheck.Values;

/// <summary>
/// Turns a figure and its qualifier into the numbers they leave possible; the table is in semantics.md, the widths in <see cref="QuantityPolicy"/>.
/// </summary>
internal static class QuantityWidths
{
    /// <summary>The plain and the generous reading of a qualified figure.</summary>
    /// <remarks>
    /// A bare figure is kept as a point: what its written precision leaves open depends on the figure it is compared with, see <see cref="QuantityComparer"/>.
    /// </remarks>
    public static (NumericInterval Core, NumericInterval Outer) Of(decimal value, int placeExponent, Approximation approximation, QuantityPolicy policy) =>
        OfPlace(value, NeedsPlace(approximation) ? DecimalPlace.LastNonZero(value, placeExponent) : 0m, approximation, policy);

    /// <summary>The same for a figure whose last place is not that of a digit, with <paramref name="q"/> in its stead.</summary>
    public static (NumericInterval Core, NumericInterval Outer) OfPlace(decimal value, decimal q, Approximation approximation, QuantityPolicy policy)
    {
        var (core, outer) = Compute(value, q, approximation, policy);
        return (core.Trimmed(), outer.Trimmed());
    }

    /// <summary>The readings of "a to b": the outer one adds half of the last written place to both ends.</summary>
    public static (NumericInterval Core, NumericInterval Outer) Range(decimal low, decimal high, int placeExponent)
    {
        var half = DecimalPlace.PowerOfTen(placeExponent) / 2m;
        return (new(low, high), new(low - half, high + half));
    }

    /// <summary>The readings of a vague numeral, qualified or not ("more than a few hundred" starts where "a few hundred" starts).</summary>
    public static (NumericInterval Core, NumericInterval Outer) Vague(VagueWidth width, Approximation approximation) => approximation switch
    {
        Approximation.MoreThan or Approximation.AtLeast or Approximation.JustOver => (new(width.Low, null), new(width.OuterLow, null)),
        Approximation.LessThan or Approximation.AtMost or Approximation.Nearly or Approximation.UpTo => (new(null, width.High), new(null, width.OuterHigh)),
        _ => (new(width.Low, width.High), new(width.OuterLow, width.OuterHigh)),
    };

    /// <summary>Bounds and bare figures do not depend on the place of the last digit, which is dear to find.</summary>
    private static bool NeedsPlace(Approximation approximation) =>
        approximation is Approximation.About or Approximation.Nearly or Approximation.JustOver;

    private static (NumericInterval Core, NumericInterval Outer) Compute(decimal value, decimal q, Approximation approximation, QuantityPolicy policy) =>
        approximation switch
        {
            Approximation.About => About(value, q, policy),
            Approximation.Nearly => Nearly(value, q, policy),
            Approximation.JustOver => (
                new(value, value + (policy.JustOverPlaces * q), LowOpen: true),
                new(value, value + (policy.JustOverOuterPlaces * q), LowOpen: true)),
            Approximation.MoreThan => Both(new(value, null, LowOpen: true)),
            Approximation.AtLeast => Both(new(value, null)),
            Approximation.LessThan => Both(new(null, value, HighOpen: true)),
            Approximation.AtMost => Both(new(null, value)),
            // The bound of "up to" can be cancelled ("up to 300, and perhaps more"), so nothing is ruled out.
            Approximation.UpTo => (new(null, value), new(null, null)),
            _ => Both(NumericInterval.Point(value)),
        };

    private static (NumericInterval Core, NumericInterval Outer) Nearly(decimal value, decimal q, QuantityPolicy policy)
    {
        var width = policy.NearlyPlaces * q;
        var outer = Math.Max(width, Math.Min(policy.NearlyOuterPlaces * q, policy.NearlyOuterCap * Math.Abs(value)));
        return (new(value - width, value, HighOpen: true), new(value - outer, value, HighOpen: true));
    }

    private static (NumericInterval Core, NumericInterval Outer) About(decimal value, decimal q, QuantityPolicy policy)
    {
        var size = Math.Abs(value);
        var reach = Math.Min(policy.AboutPlaces * q, policy.AboutCap * size);
        var outer = Math.Max(reach, policy.AboutOuter * size);
        return (new(value - reach, value + reach), new(value - outer, value + outer));
    }

    private static (NumericInterval Core, NumericInterval Outer) Both(NumericInterval interval) => (interval, interval);
}
