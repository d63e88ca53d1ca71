using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Rules.Dates;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Numbers;

public class RangeReversedTests
{
    [Theory]
    [InlineData("Tickets cost between 50 and 30 euros.", "The bounds of “between 50 and 30 euros” are reversed.")]
    [InlineData("The yard employs between 500 and 300 people.", "The bounds of “between 500 and 300 people” are reversed.")]
    [InlineData("Some 120% of respondents said yes.", "“Some 120%” is more than all there are.")]
    [InlineData("15 of the 12 jurors were women.", "“15” of “12 jurors” is more than all of them.")]
    public void What_cannot_be_a_range_or_a_part_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC2006", text)).Message);

    [Theory]
    [InlineData("Tickets cost between 30 and 50 euros.")]
    [InlineData("The office is open between 10 and 4.")] // hours
    [InlineData("The gap between 50 percent and 30 percent is wide.")] // a difference
    [InlineData("It was between -5 and -10 degrees Celsius.")] // below zero
    [InlineData("They passed between 200 and 100 metres from the line.")] // counted down
    [InlineData("The debt is 120 percent of output, and the plant runs at 110 percent of capacity.")] // can be exceeded
    [InlineData("The number rose 120% of late.")]
    [InlineData("12 of the 15 jurors were women, and 400 of the 12 Baltic states' ships are here.")]
    public void What_can_be_is_left_alone(string text) => Assert.Empty(Judged.By("CC2006", text));

    [Fact]
    public void The_report_shows_the_range() =>
        Snapshot.Match(TextReport.Render(Checked.Texts(null, "Tickets cost between 50 and 30 euros, the organisers said.")));
}
