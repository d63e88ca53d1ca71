using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class YearlyDaysTests
{
    [Theory]
    [InlineData(9, 6, "2024-05-28", "2023-09-06", "2024-09-06")] // between two years
    [InlineData(9, 6, "2024-09-06", "2024-09-06", "2024-09-06")] // the day itself counts on both sides
    [InlineData(12, 31, "2024-01-01", "2023-12-31", "2024-12-31")] // over the New Year
    [InlineData(2, 29, "2025-06-01", "2024-02-29", "2028-02-29")] // only years that have it
    [InlineData(2, 29, "1897-06-01", "1896-02-29", "1904-02-29")] // eight years apart around a common century
    public void The_last_and_the_next_such_day_are_found(int month, int day, string asked, string last, string next) =>
        Assert.Equal((last, next), Around(month, day, asked, null));

    [Theory]
    [InlineData(DayOfWeek.Wednesday, "2023-09-06", "2028-09-06")] // five years, two of them leap years
    [InlineData(DayOfWeek.Friday, "2019-09-06", "2024-09-06")]
    [InlineData(DayOfWeek.Tuesday, "2022-09-06", "2033-09-06")] // eleven years
    [InlineData(DayOfWeek.Monday, "2021-09-06", "2027-09-06")] // six years
    public void With_a_weekday_years_recur_after_five_six_or_eleven(DayOfWeek weekday, string last, string next) =>
        Assert.Equal((last, next), Around(9, 6, "2024-05-28", weekday, new CandidateWindow(Number("2020-01-01"), Number("2026-01-01"))));

    [Fact]
    public void Where_the_calendar_ends_there_is_no_such_day()
    {
        var days = new YearlyDays(2, 29, new CandidateWindow(0, 0));

        Assert.Null(days.AtOrBefore(Number("0004-02-28")));
        Assert.Null(new YearlyDays(1, 1, new CandidateWindow(DateOnly.MaxValue.DayNumber, DateOnly.MaxValue.DayNumber)).AtOrAfter(DateOnly.MaxValue.DayNumber));
    }

    private static (string Last, string Next) Around(int month, int day, string asked, DayOfWeek? weekday, CandidateWindow? window = null)
    {
        var number = Number(asked);
        var days = new YearlyDays(month, day, window ?? new CandidateWindow(number, number), weekday);
        return (Iso(days.AtOrBefore(number)!.Value), Iso(days.AtOrAfter(number)!.Value));
    }

    private static int Number(string iso) => Reading.Day(iso).DayNumber;

    private static string Iso(int number) => Reading.Iso(DateOnly.FromDayNumber(number));
}
