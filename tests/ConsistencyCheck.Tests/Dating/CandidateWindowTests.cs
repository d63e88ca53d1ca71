using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class CandidateWindowTests
{
    [Fact]
    public void Without_a_stated_date_the_window_ends_a_day_after_the_as_of_date()
    {
        var window = CandidateWindow.Ending(new DateOnly(2024, 5, 28));

        Assert.Equal(("2014-05-22", "2024-05-29"), Days(window)); // ten years of 366 days, and a day for time zones
        Assert.Equal(window.Last - window.First + 1, window.Count);
    }

    [Theory]
    [InlineData("2015-03-02", null, "2005-02-22", "2017-03-03")] // the stamp may be late by ten years or early by two
    [InlineData("2015-03-02", "2024-05-28", "2005-02-22", "2017-03-03")] // what has been checked since changes nothing
    [InlineData("2015-03-02", "2015-03-05", "2003-02-25", "2015-03-06")] // no later than the as-of date that the caller names
    [InlineData("2015-03-02", "2014-01-01", "2003-02-22", "2015-03-03")] // a stamp after the as-of date stays inside
    public void With_a_stated_date_the_window_lies_around_it(string stated, string? notAfter, string first, string last) =>
        Assert.Equal((first, last), Days(CandidateWindow.Around(Reading.Day(stated), notAfter is null ? null : Reading.Day(notAfter))));

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9998-12-31")]
    [InlineData("0011-06-01")]
    [InlineData("0002-06-01")] // no ten years lie before it
    public void Near_the_ends_of_the_calendar_the_window_stays_inside_it(string day)
    {
        foreach (var window in new[] { CandidateWindow.Ending(Reading.Day(day)), CandidateWindow.Around(Reading.Day(day), null) })
        {
            Assert.InRange(window.First, 0, DateOnly.MaxValue.DayNumber);
            Assert.InRange(window.Last, window.First, DateOnly.MaxValue.DayNumber);
        }
    }

    [Theory]
    [InlineData("0001-01-01")] // before the window's first possible day
    [InlineData("0001-06-01")]
    [InlineData("9999-12-31")]
    public void A_page_stamped_at_an_end_of_the_calendar_states_no_day_and_is_checked(string day)
    {
        const string Text = "PORT GRANGE, Sept. 6 — The yard was sold on Wednesday, Sept. 6, and closed last week, its owner said. It opens again on Jan. 3.";
        var document = new SourceDocument("page", Text) { Published = Reading.Day(day) };

        Assert.NotEqual(Reading.Day(day), Checked.Documents(null, document).Documents[0].Date.Stated?.Day);
    }

    private static (string First, string Last) Days(CandidateWindow window) =>
        (Reading.Iso(DateOnly.FromDayNumber(window.First)), Reading.Iso(DateOnly.FromDayNumber(window.Last)));
}
