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
        // Not by AddMonths, which has no month after December 9999.
        var end = first.DayNumber;
        for (var i = month - 1; i < month - 1 + count; i++) end += DateTime.DaysInMonth(Math.Min(year + (i / 12), 9999), (i % 12) + 1);
        return new DayPeriod(first.DayNumber, end);
    }
}
