using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>A figure that became another one.</summary>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
/// <param name="By">The percentage, share, difference or multiple that the words give for it; null where they give only a direction.</param>
/// <param name="Direction">Which way it went by the words.</param>
internal readonly record struct Change(PlacedFigure Old, PlacedFigure New, PlacedFigure? By, Direction Direction)
{
    /// <summary>
    /// How far a multiple in words may be from the ratio, below and above it, as fractions: "doubled" is said of 1.8 and of 2.3 times. Policy.
    /// </summary>
    private const decimal MultipleBelow = 0.15m;
    private const decimal MultipleAbove = 0.2m;

    /// <summary>How far a share in words may be from what it stands for, as a fraction of it: "a third" is said of 30 and of 36 percent. Policy.</summary>
    private const decimal ShareSlack = 0.1m;

    /// <summary>Whether the words can be right; null where that cannot be computed.</summary>
    public bool? Fits()
    {
        if (!FigureReading.TryRead(Old.Value, out var old) || !FigureReading.TryRead(New.Value, out var now)) return null;
        if (old.Low is not > 0m || now.Low is not >= 0m) return null;
        if (By is not { } by) return FitsDirection(old, now);
        if (!FigureReading.TryRead(by.Value, out var stated)) return null;
        return by.Value.Type switch
        {
            QuantityType.Percent => FitsPercent(old, now, stated),
            QuantityType.Ratio when by.Value.Value is { } share => IsMultiple ? FitsMultiple(old, now, stated, share) : FitsShare(old, now, stated, share),
            _ => FitsDifference(old, now, stated),
        };
    }

    /// <summary>Gets whether the change is told by a verb of multiplying.</summary>
    public bool IsMultiple { get; init; }

    private bool FitsDirection(NumericInterval old, NumericInterval now) => Direction switch
    {
        Direction.Up => now.High is null || old.Low is null || now.High >= old.Low,
        Direction.Down => old.High is null || now.Low is null || now.Low <= old.High,
        _ => true,
    };

    private bool FitsPercent(NumericInterval old, NumericInterval now, NumericInterval stated)
    {
        var growth = IntervalMath.Scale(IntervalMath.Divide(now, old), 100m);
        growth = new NumericInterval(growth.Low - 100m, growth.High - 100m);
        if (OverlapsSigned(growth, stated)) return true;
        // Of percentages, "rose 2 percent" is also said of points.
        return Old.Value.Type == QuantityType.Percent && OverlapsSigned(IntervalMath.Subtract(now, old), stated);
    }

    private bool FitsShare(NumericInterval old, NumericInterval now, NumericInterval stated, decimal share)
    {
        var growth = IntervalMath.Divide(now, old);
        growth = new NumericInterval(growth.Low - 1m, growth.High - 1m);
        return OverlapsSigned(growth, IntervalMath.Widen(stated, Math.Abs(share) * ShareSlack));
    }

    private bool FitsDifference(NumericInterval old, NumericInterval now, NumericInterval stated) => OverlapsSigned(IntervalMath.Subtract(now, old), stated);

    private static bool FitsMultiple(NumericInterval old, NumericInterval now, NumericInterval stated, decimal times) =>
        IntervalMath.Divide(now, old).Overlaps(new NumericInterval(stated.Low - (times * MultipleBelow), stated.High + (times * MultipleAbove)));

    private bool OverlapsSigned(NumericInterval computed, NumericInterval stated) =>
        (Direction != Direction.Down && computed.Overlaps(stated)) || (Direction != Direction.Up && computed.Overlaps(IntervalMath.Negate(stated)));
}
