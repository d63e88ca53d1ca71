using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>What a figure leaves possible when it is added to others or divided by them.</summary>
/// <remarks>
/// Half of the last written place belongs to it, as in statcheck. Whole figures below a hundred were counted and are exact; of larger ones that end in zeros a
/// little may have been rounded away.
/// </remarks>
internal static class FigureReading
{
    /// <summary>Beyond it nothing is computed, so that no product of three figures overflows a decimal.</summary>
    private const decimal Largest = 1e12m;

    /// <summary>Below it a whole figure is a count. Policy.</summary>
    private const decimal LeastRounded = 100m;

    /// <summary>How much of a whole figure with zeros at its end may have been rounded away, as a fraction. Policy.</summary>
    private const decimal ZerosCap = 0.01m;

    /// <summary>How much of "2 million" half of its last place may be at most, as a fraction. Policy.</summary>
    private const decimal ScaleCap = 0.1m;

    /// <summary>Fails for what is too large, or has no bound at all.</summary>
    public static bool TryRead(QuantityValue value, out NumericInterval reading)
    {
        var outer = value.Outer;
        reading = outer;
        if (outer.Low is null && outer.High is null) return false;
        if (Math.Abs(outer.Low ?? 0m) > Largest || Math.Abs(outer.High ?? 0m) > Largest) return false;
        if (value.Value is not { } figure) return true;
        var half = HalfPlace(value, figure);
        // "Nearly 50" is also said where 50 itself came out.
        var low = outer.Low is { } least ? Math.Min(least, figure) - half : (decimal?)null;
        var high = outer.High is { } most ? Math.Max(most, figure) + half : (decimal?)null;
        reading = new NumericInterval(low, high);
        return true;
    }

    /// <summary>How far the figure may be from what was counted or measured.</summary>
    public static decimal HalfPlace(QuantityValue value, decimal figure)
    {
        var written = DecimalPlace.PowerOfTen(value.PlaceExponent) / 2m;
        var size = Math.Abs(figure);
        if (value.PlaceExponent > 0) return Math.Min(written, size * ScaleCap);
        if (value.PlaceExponent < 0 || value.Type is QuantityType.Percent or QuantityType.PercentagePoints || value.Unit is not null) return written;
        return size < LeastRounded ? 0m : Math.Max(written, Math.Min(DecimalPlace.LastNonZero(figure, 0) / 2m, size * ZerosCap));
    }

    /// <summary>
    /// Whether two figures are of one kind, so that one can be taken from the other. What is counted, and per what, may go without saying the second time.
    /// </summary>
    public static bool AreAlike(QuantityValue first, QuantityValue second) =>
        first.Type == second.Type && first.Unit == second.Unit && string.Equals(first.Currency, second.Currency, StringComparison.Ordinal)
        && MayBeOne(first.Of, second.Of) && MayBeOne(first.Per, second.Per);

    private static bool MayBeOne(string? first, string? second) => first is null || second is null || string.Equals(first, second, StringComparison.Ordinal);
}
