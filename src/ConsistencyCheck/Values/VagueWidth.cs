namespace ConsistencyCheck.Values;

/// <summary>How much a vague numeral can mean, as a number of what it counts. Whole numbers; both bounds belong to it.</summary>
/// <param name="Low">The least that raises no eyebrow.</param>
/// <param name="High">The most that raises no eyebrow.</param>
/// <param name="OuterLow">The least that a generous reader accepts; never above <paramref name="Low"/>.</param>
/// <param name="OuterHigh">The most that a generous reader accepts; never below <paramref name="High"/>.</param>
public readonly record struct VagueWidth(decimal Low, decimal High, decimal OuterLow, decimal OuterHigh)
{
    /// <summary>The width of the numeral in units of a scale: "a few" of hundreds.</summary>
    public VagueWidth Times(decimal scale) => new(Low * scale, High * scale, OuterLow * scale, OuterHigh * scale);
}
