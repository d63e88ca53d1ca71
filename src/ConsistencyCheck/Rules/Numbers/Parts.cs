using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>A total and what it is made of.</summary>
/// <param name="Total">The whole.</param>
/// <param name="Items">The parts in their order.</param>
/// <param name="Singles">How many more parts are one each, told by an article: "and a child".</param>
/// <param name="IsOpen">Whether there may be other parts, so that these must only not exceed the whole.</param>
internal sealed record Parts(PlacedFigure Total, IReadOnlyList<PlacedFigure> Items, int Singles, bool IsOpen)
{
    /// <summary>How much of a total may have been rounded away where it is rounder than its parts, as a fraction. Policy.</summary>
    private const decimal RoundCap = 0.02m;

    /// <summary>The parts' sum, where all of them are single figures.</summary>
    public decimal? Sum
    {
        get
        {
            decimal sum = Singles;
            foreach (var item in Items)
            {
                if (item.Value.Value is not { } figure) return null;
                sum += figure;
            }

            return sum;
        }
    }

    /// <summary>The least place that is rounded away beside exact figures: who gives parts to the unit adds them up. Policy.</summary>
    private const decimal LeastRounding = 100m;

    /// <summary>Whether the parts can make the whole; null where that cannot be computed.</summary>
    public bool? Fit()
    {
        if (!FigureReading.TryRead(Total.Value, out var total) || Sum is not { } figures || Total.Value.Value is not { } whole) return null;
        var sum = NumericInterval.Point(Singles);
        var (finest, coarsest) = (decimal.MaxValue, 0m);
        foreach (var item in Items)
        {
            if (!FigureReading.TryRead(item.Value, out var part)) return null;
            sum = IntervalMath.Add(sum, Counted(item.Value, part));
            var placeOfPart = PlaceOf(item.Value);
            (finest, coarsest) = (Math.Min(finest, placeOfPart), Math.Max(coarsest, placeOfPart));
        }

        // "2,000 jobs: 1,100 in Leeds and 850 in York": the total is rounder than all of its parts.
        var place = PlaceOf(Total.Value);
        var slack = place > coarsest && place >= LeastRounding ? Math.Min(place / 2m, RoundCap * whole) : 0m;
        total = IntervalMath.Widen(Counted(Total.Value, total), slack);
        // And parts may be rounder than an exact total.
        if (finest > place && finest >= LeastRounding) sum = IntervalMath.Widen(sum, Math.Min(Items.Count * finest / 2m, RoundCap * figures));
        return IsOpen ? sum.Low is null || total.High is null || sum.Low <= total.High : sum.Overlaps(total);
    }

    /// <summary>Whether the sum is near enough to the total for the parts to be meant as its parts. Policy.</summary>
    public bool IsNear() => Sum is { } sum && Total.Value.Value is { } whole && sum >= whole * 0.5m && sum <= whole * 2m;

    /// <summary>Parts that are written in full are added in full: rounding that is allowed to ratios would hide a missing hundred.</summary>
    private static NumericInterval Counted(QuantityValue value, NumericInterval reading) =>
        value is { PlaceExponent: 0, Approximation: Approximation.None or Approximation.Exact, Value: { } figure, Unit: null }
            ? NumericInterval.Point(figure)
            : reading;

    /// <summary>The place that a figure was rounded to: the last written one of "6.0 million", the last that is not zero of "600".</summary>
    private static decimal PlaceOf(QuantityValue value) => value.PlaceExponent == 0
        ? DecimalPlace.LastNonZero(value.Value ?? 0m, 0)
        : DecimalPlace.PowerOfTen(value.PlaceExponent);
}
