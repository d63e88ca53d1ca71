using ConsistencyCheck.Readers.Days;

namespace ConsistencyCheck.Readers.Tests.Days;

public class DayTextTests
{
    [Theory]
    [InlineData("Tue, 28 May 2024 18:53:32 +0900", "2024-05-28")] // RFC 1123
    [InlineData("28 May 24 18:53 EST", "2024-05-28")] // RFC 822: no weekday, two digits, a named zone
    [InlineData("Sun, 06 Nov 94 08:49:37 GMT", "1994-11-06")] // from 50 on the last century
    [InlineData("Monday, 3 June 2024", "2024-06-03")] // a day alone
    [InlineData(" 2024-05-28T18:53:32.123456789+09:00\n", "2024-05-28")] // nanoseconds, white space
    [InlineData("2024-05-28t18:53:32z", "2024-05-28")] // RFC 3339 in lower case
    [InlineData("2024-05-28 18:53", "2024-05-28")]
    [InlineData("20240528T185332+0900", "2024-05-28")] // NITF
    [InlineData("20240528", "2024-05-28")]
    [InlineData("2024-05-28T23:30:00-05:00", "2024-05-28")] // the publisher's day
    [InlineData("May 28, 2024", "2024-05-28")] // metadata that people write
    [InlineData("Tuesday, September 3, 2024", "2024-09-03")]
    [InlineData("2024/05/28 18:53:32", "2024-05-28")]
    [InlineData("2024-05-28 18:53:32 +0900", "2024-05-28")] // static site generators
    [InlineData("2024-05-28T18:53:32.5+0900", "2024-05-28")]
    [InlineData("20240528T185332Z", "2024-05-28")]
    public void Dates_of_feeds_give_the_publishers_day(string text, string day)
    {
        Assert.True(DayText.TryRead(text, out var read));
        Assert.Equal(day, read.ToString("O"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-05")] // a month is no day
    [InlineData("Tue, 31 Jun 2024 10:00:00 GMT")] // June has 30
    [InlineData("28 Mai 2024")] // no English month
    [InlineData("0 May 2024")]
    [InlineData("28 May 12024")]
    [InlineData("28 May 2024 at noon")]
    [InlineData("1716918812")] // seconds since 1970
    [InlineData("06/09/2023")] // June or September
    [InlineData("2024-0528")] // half a form
    [InlineData("2024-05-28T25:00")]
    [InlineData("May 32, 2024")]
    public void Anything_else_is_no_day(string text) => Assert.False(DayText.TryRead(text, out _));

    [Theory]
    [InlineData("2024-05-28", true)]
    [InlineData("2024-05-28T23:30:00-05:00", true)]
    [InlineData("Tue, 28 May 2024", false)]
    [InlineData("May 28, 2024", false)]
    [InlineData("2024/05/28", false)]
    [InlineData("20240528", false)]
    [InlineData(" 2024-05-28", false)]
    public void A_day_that_is_written_for_this_program_is_plain_ISO(string text, bool isDay) => Assert.Equal(isDay, IsoDay.TryRead(text, out _));
}
