using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class MoveableDayTests
{
    [Theory]
    [InlineData(1818, "1818-03-22")] // the earliest that it can be
    [InlineData(1943, "1943-04-25")] // and the latest
    [InlineData(2000, "2000-04-23")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    public void Easter_is_that_of_the_Gregorian_calendar(int year, string day) => Assert.Equal(day, Timex(new() { Year = year }, daysFromEaster: 0));

    [Theory]
    [InlineData(2023, 11, DayOfWeek.Thursday, 22, "2023-11-23")] // the fourth
    [InlineData(2018, 11, DayOfWeek.Thursday, 22, "2018-11-22")] // falls on its first possible day
    [InlineData(2021, 5, DayOfWeek.Monday, -1, "2021-05-31")] // the last
    public void A_weekday_is_counted_in_its_month(int year, int month, DayOfWeek weekday, int earliest, string day) =>
        Assert.Equal(day, Timex(new() { Year = year, Month = month, Weekday = weekday, Part = CalendarUnit.Day, PartNumber = earliest }));

    [Theory]
    [InlineData(7, 23, CalendarUnit.Week, "2018-W30")] // a Monday
    [InlineData(9, 3, CalendarUnit.Weekend, "2018-W35-WE")] // a Monday ends its weekend
    [InlineData(11, 22, CalendarUnit.Weekend, "2018-W47-WE")] // a Thursday begins it
    [InlineData(12, 31, CalendarUnit.Week, "2019-W01")] // ISO 8601 gives the day to the next year
    public void A_week_or_weekend_is_the_one_that_holds_the_day(int month, int day, CalendarUnit part, string expected) =>
        Assert.Equal(expected, Timex(new() { Year = 2018, Month = month, Day = day, Part = part }));

    [Fact]
    public void Without_a_year_nothing_is_placed() =>
        Assert.Equal(new CalendarFields { Month = 7, Day = 23 }, MoveableDay.Place(new() { Month = 7, Day = 23 }, null));

    private static string Timex(CalendarFields fields, int? daysFromEaster = null) =>
        new TimeValue { Type = TimeType.Date, Fields = MoveableDay.Place(fields, daysFromEaster) }.Timex;
}
