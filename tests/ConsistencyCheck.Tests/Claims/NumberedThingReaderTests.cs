using ConsistencyCheck.Claims;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Claims;

public class NumberedThingReaderTests
{
    [Theory]
    [InlineData("Lund and Holm collided on [lap 60] of the race.", 60, "lap")]
    [InlineData("She is arrested in [episode 8] of the drama.", 8, "episode")]
    [InlineData("The Rovers play at home in [Week 13].", 13, "week")]
    [InlineData("The storm was of [category three] when it came ashore.", 3, "category")] // in words
    public void A_number_behind_what_is_numbered_is_a_place(string marked, int place, string noun)
    {
        var claim = Told.Marked(marked, scope: ClaimScope.Draft);

        Assert.Equal((QuantityType.Ordinal, place), (claim.Quantity!.Type, claim.Quantity.Value));
        Assert.Equal(ConceptStem.Of(noun), claim.HeadNoun);
    }

    [Theory]
    [InlineData("They rode from stage 3-5 on one day.")] // several
    [InlineData("The week 13 boats sank was a sad one.")] // boats are counted
    [InlineData("In the season 2019 brought, all was well.")] // a year
    [InlineData("A game 3 percent of them won.")]
    public void Another_number_is_not(string text) =>
        Assert.DoesNotContain(Told.Claims(text, scope: ClaimScope.Draft), claim => claim.Quantity?.Type == QuantityType.Ordinal);

    [Fact]
    public void What_stands_before_the_noun_bounds_the_place() =>
        Assert.Equal(Approximation.MoreThan, Told.Marked("They collided after [lap 57].", scope: ClaimScope.Draft).Quantity!.Approximation);

    [Fact]
    public void Stories_that_are_held_against_each_other_keep_their_mentions() =>
        Assert.Equal(QuantityType.Count, Assert.Single(Told.Claims("Lund and Holm collided on lap 60.")).Quantity!.Type);
}
