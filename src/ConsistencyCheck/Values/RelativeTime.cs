namespace ConsistencyCheck.Values;

/// <summary>How far a relative expression lies from what it counts from.</summary>
/// <param name="From">What it counts from.</param>
/// <param name="Unit">The unit of the distance.</param>
/// <param name="Least">The smallest signed number of units, negative for the past: -21 in "a couple of weeks ago", counted in days.</param>
/// <param name="Most">The largest signed number of units: -10 in the same example. Equal to <paramref name="Least"/> for an exact distance.</param>
/// <param name="IsAligned">Whether whole calendar units are meant: true for "last week" (Monday to Sunday), false for "two weeks ago".</param>
public readonly record struct RelativeTime(ReferencePoint From, CalendarUnit Unit, int Least, int Most, bool IsAligned)
{
    /// <summary>A calendar unit at a whole distance: "yesterday" is (Day, -1), "this year" (Year, 0), the "last" of "last Thursday" (Week, -1).</summary>
    public static RelativeTime Aligned(CalendarUnit unit, int offset) => new(ReferencePoint.Document, unit, offset, offset, true);

    /// <summary>A distance in elapsed time: "two weeks ago" is (Week, -2).</summary>
    public static RelativeTime Elapsed(CalendarUnit unit, int offset, ReferencePoint from = ReferencePoint.Document) =>
        new(from, unit, offset, offset, false);
}
