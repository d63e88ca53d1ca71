using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Reports.Html;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Reports.Forms;

public class TimelineTests
{
    [Fact]
    public void A_report_without_a_day_has_no_picture() => Assert.Null(Timeline.Of(FindingSet.Of(ReportSample.Report([ReportSample.Bulletin]))));

    [Fact]
    public void A_day_of_another_age_is_left_out_of_the_picture()
    {
        var report = Checked.Documents(
            new DateOnly(2024, 3, 8),
            new SourceDocument("a.txt", "The bridge of May 3, 1894, closed on March 5, 2024, for repairs.") { Published = new DateOnly(2024, 3, 6) });
        var timeline = Timeline.Of(FindingSet.Of(report));

        Assert.NotNull(timeline);
        Assert.Equal(1, timeline.Outside);
        Assert.False(timeline.Shows(new DateOnly(1894, 5, 3)));
        Assert.True(timeline.Shows(new DateOnly(2024, 3, 5)));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-03-12", "MMM d")] // days
    [InlineData("2023-08-20", "2024-06-20", "MMM yyyy")]
    [InlineData("1994-01-05", "2024-06-20", "yyyy")]
    [InlineData("0001-01-01", "9999-12-31", "yyyy")] // the whole calendar
    [InlineData("9999-12-30", "9999-12-31", "MMM d")] // its end
    public void The_scale_has_labels_that_fit(string first, string last, string format)
    {
        var (from, to) = (DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"));
        var ticks = new TimelineScale(from, to).Ticks().ToList();

        Assert.InRange(ticks.Count, 1, 13);
        Assert.All(ticks, tick => Assert.Equal(tick.Day.ToString(format, System.Globalization.CultureInfo.InvariantCulture), tick.Label));
        Assert.All(ticks, tick => Assert.InRange(tick.Day, from, to));
    }

    [Fact]
    public void Both_ends_of_the_calendar_can_be_drawn()
    {
        var document = ReportSample.Document("a.txt", "x") with
        {
            Date = new DocumentDate { Status = DatingStatus.AmbiguousYear, Basis = DatingBasis.Inferred, Candidates = [DateOnly.MinValue, DateOnly.MaxValue] },
        };
        Assert.Contains("<svg", FindingReports.Html.Render(ReportSample.Report([document])), StringComparison.Ordinal);
    }
}
