namespace ConsistencyCheck.Dating.Resolution;

/// <summary>A half-open range of days, as numbers counted from 0001-01-01.</summary>
/// <param name="First">The first day.</param>
/// <param name="End">The day after the last.</param>
internal readonly record struct DayPeriod(int First, int End)
{
    public static DayPeriod Between(DateOnly first, DateOnly end) => new(first.DayNumber, end.DayNumber);

    /// <summary>Whole months, beginning with one of a year; the count may run into later years.</summary>
    public static DayPeriod Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        // The last representable month has no month after it.
        var end = first.DayNumber + Enumerable.Range(0, count).Sum(i => DateTime.DaysInMonth(Math.Min(year + ((month - 1 + i) / 12), 9999), ((month - 1 + i) % 12) + 1));
        return new DayPeriod(first.DayNumber, end);
    }
}
