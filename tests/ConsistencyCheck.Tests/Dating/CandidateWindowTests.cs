using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class CandidateWindowTests
{
    [Theory]
    [InlineData("2024-05-28", 0, "2014-06-01", "2024-05-29")] // ten years of 365 days, and a day for time zones
    [InlineData("2024-05-28", 2, "2014-06-01", "2026-05-29")] // two years more at the end take nothing from the start
    public void The_window_ends_a_day_after_the_as_of_date(string asOf, int extraYears, string first, string last)
    {
        var window = CandidateWindow.Ending(Reading.Day(asOf), extraYears);

        Assert.Equal((first, last), (Reading.Iso(DateOnly.FromDayNumber(window.First)), Reading.Iso(DateOnly.FromDayNumber(window.Last))));
        Assert.Equal(window.Last - window.First + 1, window.Count);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9998-12-31")]
    [InlineData("0011-06-01")]
    [InlineData("0002-06-01")] // no ten years lie before it
    public void Near_the_ends_of_the_calendar_the_window_stays_inside_it(string asOf)
    {
        var window = CandidateWindow.Ending(Reading.Day(asOf), DatingPolicy.StatedSlackYears);

        Assert.InRange(window.First, 0, DateOnly.MaxValue.DayNumber);
        Assert.InRange(window.Last, 0, DateOnly.MaxValue.DayNumber);
    }

    [Theory]
    [InlineData("0001-01-01")] // before the window's first possible day
    [InlineData("0001-06-01")]
    [InlineData("9999-12-31")]
    public void A_page_stamped_at_the_end_of_the_calendar_is_checked_without_a_crash(string day)
    {
        const string Text = "PORT GRANGE, Sept. 6 — The yard was sold on Wednesday, Sept. 6, and closed last week, its owner said. It opens again on Jan. 3.";
        var document = new SourceDocument("page", Text) { Published = Reading.Day(day) };

        Assert.Equal(Reading.Day(day), Checked.Documents(null, document).Documents[0].Date.Stated?.Day);
    }
}
