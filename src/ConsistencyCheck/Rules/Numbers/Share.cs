using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>A part, its whole, and the share that the one is of the other: "three of the 12, or 25 percent".</summary>
internal readonly record struct Share(PlacedFigure Part, PlacedFigure Whole, PlacedFigure Of)
{
    /// <summary>How far a share in words may be from the figures, as a fraction of it. Policy.</summary>
    private const decimal InWords = 0.1m;

    /// <summary>Whether the three can be right together; null where that cannot be computed.</summary>
    public bool? Fits()
    {
        if (!FigureReading.TryRead(Part.Value, out var part) || !FigureReading.TryRead(Whole.Value, out var whole)) return null;
        if (!FigureReading.TryRead(Of.Value, out var share) || part.Low is not >= 0m || whole.Low is not > 0m) return null;
        if (Of.Value.Type == QuantityType.Percent)
        {
            // A percentage is as often cut off as it is rounded.
            var half = FigureReading.HalfPlace(Of.Value, Of.Value.Value ?? 1m);
            share = IntervalMath.Scale(share with { High = share.High + half }, 0.01m);
        }
        else
        {
            share = IntervalMath.Widen(share, (Of.Value.Value ?? 0m) * InWords);
        }

        // People come whole: a third of ten is three.
        return IntervalMath.Divide(IntervalMath.Widen(part, Part.First > Whole.First ? 0.5m : 0m), whole).Overlaps(share);
    }

    /// <summary>The share that the two figures give, in percent; null where one of them is not a single figure.</summary>
    public decimal? Percent => Part.Value.Value is { } part && Whole.Value.Value is { } whole && whole != 0m ? 100m * part / whole : null;
}
