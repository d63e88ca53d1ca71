using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>One measurement said in two units: "550 miles (885 km)".</summary>
/// <param name="First">The first figure.</param>
/// <param name="Second">What stands in brackets, behind a slash or behind "or".</param>
internal readonly record struct Conversion(PlacedFigure First, PlacedFigure Second)
{
    /// <summary>How close a conversion by a look-alike unit must be, as a fraction. Policy.</summary>
    private const decimal Closeness = 0.02m;

    /// <summary>What a rounded factor may do to a figure, as a fraction: 1.6 kilometres to the mile, 2.2 pounds to the kilogram. Policy.</summary>
    private const decimal RoundedFactor = 0.007m;

    private Unit Said => First.Value.Unit!;

    private Unit Again => Second.Value.Unit!;

    /// <summary>Whether the two can be one measurement, and convert into each other.</summary>
    public static bool IsOneKind(QuantityValue first, QuantityValue second) =>
        first is { Type: QuantityType.Measurement, Unit: { IsConvertible: true } a }
        && second is { Type: QuantityType.Measurement, Unit: { IsConvertible: true } b }
        // A kilobyte is 1,000 bytes to some and 1,024 to others.
        && a != b && a.Dimension == b.Dimension && a.Dimension is not (Dimension.Information or Dimension.DataRate)
        && (first.Per is null || second.Per is null || string.Equals(first.Per, second.Per, StringComparison.Ordinal));

    /// <summary>Whether both figures can be right; null where that cannot be computed.</summary>
    public bool? Fits() => Fits(Said, Again);

    /// <summary>The unit that would make both figures right, where news often takes it for the one that is named.</summary>
    public string? OtherMeaning()
    {
        foreach (var (said, meant, name) in ConversionWords.Confused)
        {
            var (ofFirst, ofSecond) = (said == Said.Code, said == Again.Code);
            if (!ofFirst && !ofSecond || !UnitCatalog.TryGet(meant, out var other)) continue;
            if (ofFirst && other != Again && IsClose(other, Again)) return name;
            if (ofSecond && other != Said && IsClose(Said, other)) return name;
        }

        return null;
    }

    /// <summary>The first figure in the second one's unit; null for a range or what is too large.</summary>
    public decimal? Computed()
    {
        if (First.Value.Value is not { } figure || !DecimalPlace.TryMultiply(figure, Said.SiFactor, out var si)) return null;
        return (si + Said.SiOffset - Again.SiOffset) / Again.SiFactor;
    }

    /// <summary>Whether the figures convert so closely in these units that it is no accident; 30 miles and 70 km are no nautical miles.</summary>
    private bool IsClose(Unit said, Unit again)
    {
        if (First.Value.Value is not { } first || Second.Value.Value is not { } second) return false;
        if (!DecimalPlace.TryMultiply(first, said.SiFactor, out var a) || !DecimalPlace.TryMultiply(second, again.SiFactor, out var b)) return false;
        return Math.Abs(a - b) <= Closeness * Math.Abs(b) && Fits(said, again) == true;
    }

    private bool? Fits(Unit said, Unit again)
    {
        if (ConversionReading.Of(First.Value) is not { } first || ConversionReading.Of(Second.Value) is not { } second) return null;
        if (Fits(first, second, said, again, hasOffset: true) is not { } fits) return null;
        // "1.5 degrees Celsius (2.7 Fahrenheit)" of warming is a difference, and has no zero.
        return fits || (said.Dimension == Dimension.Temperature && Fits(first, second, said, again, hasOffset: false) == true);
    }

    private static bool? Fits(
        (NumericInterval Low, NumericInterval High) first, (NumericInterval Low, NumericInterval High) second, Unit said, Unit again, bool hasOffset)
    {
        if (ToSi(first.Low, said, hasOffset) is not { } a || ToSi(second.Low, again, hasOffset) is not { } b) return null;
        if (ToSi(first.High, said, hasOffset) is not { } c || ToSi(second.High, again, hasOffset) is not { } d) return null;
        // Degrees are converted by a formula, and everything else by a factor.
        if (said.Dimension != Dimension.Temperature) (a, c) = (WithRoundedFactor(a), WithRoundedFactor(c));
        // A range beside a single figure holds it; two ranges fit end by end.
        if (first.Low == first.High || second.Low == second.High) return new NumericInterval(a.Low, c.High).Overlaps(new NumericInterval(b.Low, d.High));
        return a.Overlaps(b) && c.Overlaps(d);
    }

    private static NumericInterval WithRoundedFactor(NumericInterval si) => IntervalMath.Widen(si, Math.Abs(si.High!.Value) * RoundedFactor);

    private static NumericInterval? ToSi(NumericInterval reading, Unit unit, bool hasOffset)
    {
        if (!DecimalPlace.TryMultiply(reading.Low!.Value, unit.SiFactor, out var low)) return null;
        if (!DecimalPlace.TryMultiply(reading.High!.Value, unit.SiFactor, out var high)) return null;
        var offset = hasOffset ? unit.SiOffset : 0m;
        return new NumericInterval(low + offset, high + offset);
    }
}
