namespace ConsistencyCheck.Dating.Links;

/// <summary>A weekday and a date that speak of one event: where the date has no year, they fix it.</summary>
/// <param name="Weekday">The mention that names the weekday.</param>
/// <param name="Date">The mention that names month and day; the same one where they stand together.</param>
/// <param name="Kind">What makes them one event.</param>
internal sealed record WeekdayDateLink(TimeMention Weekday, TimeMention Date, LinkKind Kind)
{
    public DayOfWeek DayOfWeek => Weekday.Value.Fields.Weekday!.Value;

    /// <summary>Gets whether the date has no year, which the weekday then narrows down.</summary>
    public bool LeavesYearOpen => Date.Value.Fields.Year is null;

    public int Month => Date.Value.Fields.Month!.Value;

    public int Day => Date.Value.Fields.Day!.Value;

    /// <summary>Whether the month-day has the weekday in a year.</summary>
    /// <param name="year">1 to 9999.</param>
    public bool FallsIn(int year) => Day <= DateTime.DaysInMonth(year, Month) && new DateOnly(year, Month, Day).DayOfWeek == DayOfWeek;
}
