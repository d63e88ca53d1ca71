namespace ConsistencyCheck.Values;

/// <summary>The numbers that a statement leaves possible.</summary>
/// <param name="Low">The lower bound; null where there is none.</param>
/// <param name="High">The upper bound; null where there is none.</param>
/// <param name="LowOpen">Whether the lower bound itself is excluded ("more than 1,000").</param>
/// <param name="HighOpen">Whether the upper bound itself is excluded ("nearly 50").</param>
public readonly record struct NumericInterval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The interval that holds one number.</summary>
    public static NumericInterval Point(decimal value) => new(value, value);

    /// <summary>Whether the number lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowOpen ? value > low : value >= low)) &&
        (High is not { } high || (HighOpen ? value < high : value <= high));

    /// <summary>Whether some number lies in both intervals.</summary>
    public bool Overlaps(NumericInterval other) => !IsBelow(other) && !other.IsBelow(this);

    private bool IsBelow(NumericInterval other)
    {
        if (High is not { } high || other.Low is not { } low) return false;
        return high < low || (high == low && (HighOpen || other.LowOpen));
    }
}
