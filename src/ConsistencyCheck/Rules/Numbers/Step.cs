namespace ConsistencyCheck.Rules.Numbers;

/// <summary>A step, its share of what was before, and what was reached: "fell $2, or 5 percent, to $38".</summary>
internal readonly record struct Step(PlacedFigure By, PlacedFigure Percent, PlacedFigure Reached, bool IsDown)
{
    /// <summary>Whether the three can be right together; null where that cannot be computed.</summary>
    public bool? Fits()
    {
        if (!FigureReading.TryRead(By.Value, out var by) || !FigureReading.TryRead(Reached.Value, out var reached)) return null;
        if (!FigureReading.TryRead(Percent.Value, out var percent) || by.Low is not >= 0m) return null;
        var old = IsDown ? IntervalMath.Add(reached, by) : IntervalMath.Subtract(reached, by);
        return old.Low is > 0m ? IntervalMath.Scale(IntervalMath.Divide(by, old), 100m).Overlaps(percent) : null;
    }

    /// <summary>The percentage that the step is of what was before; null where one of the two is not a single figure.</summary>
    public decimal? Computed => By.Value.Value is { } by && Reached.Value.Value is { } reached && (IsDown ? reached + by : reached - by) is > 0m and var old
        ? 100m * by / old
        : null;
}
