namespace ConsistencyCheck.Values;

/// <summary>The numbers that a statement leaves possible.</summary>
/// <param name="Low">The lower bound; null where there is none.</param>
/// <param name="High">The upper bound; null where there is none.</param>
/// <param name="LowOpen">Whether the lower bound itself is excluded ("more than 1,000").</param>
/// <param name="HighOpen">Whether the upper bound itself is excluded ("nearly 50").</param>
public readonly record struct NumericInterval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Division by a one of many places brings a decimal to its shortest form.</summary>
    private const decimal One = 1.000000000000000000000000000000m;

    // Two nullable decimals would take 16 bytes more in each of the thousands of values of a text.
    private readonly decimal _low = Low ?? 0m;
    private readonly decimal _high = High ?? 0m;
    private readonly Bounds _bounds = (Low is null ? Bounds.None : Bounds.HasLow) | (High is null ? Bounds.None : Bounds.HasHigh)
        | (LowOpen ? Bounds.LowOpen : Bounds.None) | (HighOpen ? Bounds.HighOpen : Bounds.None);

    [Flags]
    private enum Bounds : byte
    {
        None = 0,
        HasLow = 1,
        HasHigh = 2,
        LowOpen = 4,
        HighOpen = 8,
    }

    /// <summary>Gets the lower bound; null where there is none.</summary>
    public decimal? Low
    {
        get => (_bounds & Bounds.HasLow) != 0 ? _low : null;
        init
        {
            _low = value ?? 0m;
            _bounds = value is null ? _bounds & ~Bounds.HasLow : _bounds | Bounds.HasLow;
        }
    }

    /// <summary>Gets the upper bound; null where there is none.</summary>
    public decimal? High
    {
        get => (_bounds & Bounds.HasHigh) != 0 ? _high : null;
        init
        {
            _high = value ?? 0m;
            _bounds = value is null ? _bounds & ~Bounds.HasHigh : _bounds | Bounds.HasHigh;
        }
    }

    /// <summary>Gets whether the lower bound itself is excluded ("more than 1,000").</summary>
    public bool LowOpen
    {
        get => (_bounds & Bounds.LowOpen) != 0;
        init => _bounds = value ? _bounds | Bounds.LowOpen : _bounds & ~Bounds.LowOpen;
    }

    /// <summary>Gets whether the upper bound itself is excluded ("nearly 50").</summary>
    public bool HighOpen
    {
        get => (_bounds & Bounds.HighOpen) != 0;
        init => _bounds = value ? _bounds | Bounds.HighOpen : _bounds & ~Bounds.HighOpen;
    }

    /// <summary>The interval that holds one number.</summary>
    public static NumericInterval Point(decimal value) => new(value, value);

    /// <summary>The same interval with bounds that print without the zeros that computing left behind them: 45 and not 45.0.</summary>
    internal NumericInterval Trimmed() => _low.Scale == 0 && _high.Scale == 0 ? this : this with { Low = Low / One, High = High / One };

    /// <summary>Whether the two intervals are equal and print alike: 45 is 45.0, and prints otherwise.</summary>
    internal bool IsWrittenAs(NumericInterval other) => this == other && _low.Scale == other._low.Scale && _high.Scale == other._high.Scale;

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
