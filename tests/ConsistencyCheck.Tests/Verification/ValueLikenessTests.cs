using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

public class ValueLikenessTests
{
    [Fact]
    public void Figures_are_the_likelier_of_one_fact_the_nearer_their_sizes_are()
    {
        string[] others = ["100 boats", "103 boats", "130 boats", "250 boats", "900 boats", "90,000 boats"];

        var likeness = others.Select(other => ValueLikeness.Of(Told.Marked("The town has [100 boats]."), Told.Marked($"The town has [{other}]."))).ToList();

        Assert.Equal(likeness.OrderDescending(), likeness);
        Assert.Equal(likeness.Count, likeness.Distinct().Count());
        Assert.All(likeness, factor => Assert.InRange(factor, 0.1, 2));
    }

    [Theory]
    [InlineData("The town has [100 boats].", "The town has [250 boats].")]
    [InlineData("The club was founded in [2009].", "The club moved in [2003].")]
    public void It_does_not_matter_which_of_the_two_comes_first(string first, string second) =>
        Assert.Equal(ValueLikeness.Of(Told.Marked(first), Told.Marked(second)), ValueLikeness.Of(Told.Marked(second), Told.Marked(first)));

    [Fact]
    public void Dates_of_one_verb_are_likelier_of_one_event_than_those_of_two()
    {
        var founded = Told.Marked("The club was founded in [2009].");

        var same = ValueLikeness.Of(founded, Told.Marked("The club was founded in [2003]."));
        var unsaid = ValueLikeness.Of(founded, Told.Marked("The club is of [2003]."));
        var other = ValueLikeness.Of(founded, Told.Marked("The club moved in [2003]."));

        Assert.True(same > unsaid && unsaid > other, $"{same} {unsaid} {other}");
    }

    [Fact]
    public void A_day_and_a_year_are_less_alike_than_two_years()
    {
        var year = Told.Marked("The club was founded in [2009].");

        Assert.True(ValueLikeness.Of(year, Told.Marked("The club was founded on [May 5, 2009].")) < ValueLikeness.Of(year, year));
    }

    [Fact]
    public void Nothing_and_something_are_of_no_ratio() =>
        Assert.Equal(1, ValueLikeness.Of(Told.Marked("The town has [zero boats]."), Told.Marked("The town has [100 boats].")));
}
