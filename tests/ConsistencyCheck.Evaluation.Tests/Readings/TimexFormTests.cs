using ConsistencyCheck.Evaluation.Extraction.Readings;

namespace ConsistencyCheck.Evaluation.Tests.Readings;

public class TimexFormTests
{
    [Theory]
    [InlineData("T17", "T17:00:00")] // a full hour
    [InlineData("2019-03-04T17:30", "2019-03-04T17:30:00")] // minutes
    [InlineData("T17:30+10:00", "T17:30")] // the zone stands apart from the value in the sets
    [InlineData("P2W", "P14D")] // a week is seven days
    [InlineData("PT1.5H", "PT1H30M")] // parts of a unit
    [InlineData("P2Y", "P24M")] // a year is twelve months
    [InlineData("(2014-01-01,2019-01-01,P5Y)", "2014-01-01/2019-01-01")] // the length follows from the ends
    [InlineData("2015-01-01T10/T11:30", "2015-01-01T10:00:00/2015-01-01T11:30:00")] // the day is not said twice
    [InlineData("196", "196X")] // a decade of TIMEX2
    [InlineData("19", "19XX")] // a century of TIMEX2
    [InlineData("XXXX-XX-XXTNI", "TNI")] // a night of no day in particular
    public void The_same_time_is_the_same_text(string one, string other) => Assert.Equal(TimexForm.Of(other), TimexForm.Of(one));

    [Theory]
    [InlineData("P1M", "P30D")] // months differ in length
    [InlineData("P1M", "PT1M")] // a month is no minute
    [InlineData("PXD", "P1D")] // an unknown number is not one
    [InlineData("2019-03", "2019-03-01")] // a month is no day
    [InlineData("T05:30", "T17:30")] // halves of the day
    public void Different_times_are_different_texts(string one, string other) => Assert.NotEqual(TimexForm.Of(other), TimexForm.Of(one));
}
