namespace ConsistencyCheck.Dating.Links;

/// <summary>A weekday and a month-day that speak of one event, and so fix its year.</summary>
/// <param name="Weekday">The mention that names the weekday.</param>
/// <param name="Date">The mention that names month and day; the same one where they stand together.</param>
/// <param name="Kind">What makes them one event.</param>
internal sealed record WeekdayDateLink(TimeMention Weekday, TimeMention Date, LinkKind Kind)
{
    public DayOfWeek DayOfWeek => Weekday.Value.Fields.Weekday!.Value;

    public int Month => Date.Value.Fields.Month!.Value;

    public int Day => Date.Value.Fields.Day!.Value;
}
