namespace ConsistencyCheck.Dating;

/// <summary>Calendar arithmetic on day numbers, counted from Monday 0001-01-01 as 0.</summary>
internal static class DayNumbers
{
    /// <summary>The longest year: spans of this many days reach from any day to the same day of the next year.</summary>
    public const int DaysOfLeapYear = 366;

    public static DayOfWeek WeekdayOf(int day) => (DayOfWeek)((day + 1) % 7);

    /// <summary>0 to 6: how long before the day the weekday was last, itself included.</summary>
    public static int DaysSince(DayOfWeek weekday, int day) => ((int)WeekdayOf(day) - (int)weekday + 7) % 7;

    /// <summary>0 to 6: how long after the day the weekday is next, itself included.</summary>
    public static int DaysUntil(DayOfWeek weekday, int day) => ((int)weekday - (int)WeekdayOf(day) + 7) % 7;

    /// <summary>The Monday of the day's week, as in ISO 8601.</summary>
    public static int MondayOf(int day) => day - (day % 7);
}
