using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Readings;

namespace ConsistencyCheck.Evaluation.Tests.Readings;

public class TrailingZoneTests
{
    [Theory]
    [InlineData("9 pm EST", "9 pm")]
    [InlineData("17:00 (UTC+8)", "17:00")]
    [InlineData("Monday at 5pm Pacific time", "Monday at 5pm")]
    [InlineData("10 to 11:30 cst", "10 to 11:30")] // small letters
    [InlineData("11:30 AM", "11:30 AM")] // the half of the day is no zone
    [InlineData("2019", "2019")]
    public void The_zone_is_cut_off_behind_the_clock(string words, string expected) =>
        Assert.Equal(expected, TrailingZone.Without(words, TextSpan.Between(0, words.Length)).Of(words).ToString());
}
