using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Tests.Claims;

public class DirectionReaderTests
{
    [Theory]
    [InlineData("Ferry fares rose [3 percent] in April.", nameof(Direction.Up))]
    [InlineData("Ferry fares fell by [3 percent] in April.", nameof(Direction.Down))]
    [InlineData("The port reported a [3 percent] decline in April.", nameof(Direction.Down))]
    [InlineData("The port posted an annual loss of [$4 million].", nameof(Direction.Down))]
    [InlineData("The port is reducing its net debt to [$25 million].", nameof(Direction.Down))]
    [InlineData("Shares closed up [3 percent] in Oslo.", nameof(Direction.Up))]
    [InlineData("The crew caught [3 percent] less than last year.", nameof(Direction.Down))]
    [InlineData("The crew sold [40 boats] in April.", nameof(Direction.None))]
    [InlineData("Sales fell, and the crew sold [40 boats] in April.", nameof(Direction.None))] // another clause's
    [InlineData("Sales fell 5 percent to [40 boats] in April.", nameof(Direction.None))] // another figure's
    [InlineData("The crew sold [up to 40 boats] in April.", nameof(Direction.None))] // a bound
    public void The_nearest_word_of_the_clause_says_which_way_a_figure_goes(string text, string expected) =>
        Assert.Equal(expected, Told.Marked(text).Direction.ToString());

    [Fact]
    public void Figures_that_go_two_ways_are_opposed_and_those_without_a_way_are_not()
    {
        var rise = Told.Marked("Ferry fares rose [3 percent] in April.");
        var fall = Told.Marked("Ferry fares fell [3 percent] in April.");
        var level = Told.Marked("Ferry fares make up [3 percent] of the budget.");

        Assert.True(rise.IsOpposedTo(fall));
        Assert.False(rise.IsOpposedTo(rise));
        Assert.False(rise.IsOpposedTo(level));
        Assert.False(level.IsOpposedTo(fall));
    }
}
