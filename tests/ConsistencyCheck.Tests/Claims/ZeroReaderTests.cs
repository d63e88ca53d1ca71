using ConsistencyCheck.Claims;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class ZeroReaderTests
{
    [Theory]
    [InlineData("[No one] was hurt in the fire.", "people", nameof(Fate.Hurt))]
    [InlineData("The ferry sank, but [nobody] on board died.", "people", nameof(Fate.Dead))]
    [InlineData("[None] of the crew was injured.", "people", nameof(Fate.Hurt))]
    [InlineData("The county reported [no deaths] on Monday.", "deaths", nameof(Fate.None))]
    [InlineData("There were [no confirmed new cases] in Skerry.", "cases", nameof(Fate.None))]
    public void Words_that_count_nobody_or_nothing_are_a_figure(string marked, string noun, string fate)
    {
        var claim = Told.Marked(marked, scope: ClaimScope.Draft);

        Assert.Equal((0m, ConceptStem.Of(noun), fate, Polarity.Asserted), (claim.Quantity!.Value, claim.HeadNoun, claim.Fate.ToString(), claim.Polarity));
    }

    [Theory]
    [InlineData("There is no doubt that the pier will close.")] // nothing that is counted
    [InlineData("No fewer boats came than last year.")]
    [InlineData("Nobody knows when the pier will close.")] // what became of nobody is not said
    [InlineData("None of this was new, and the crew was injured.")] // another clause's fate
    [InlineData("Asked whether the pier would close, the mayor said no")] // the end of the text
    [InlineData("The county reported no confirmed new")]
    public void Other_negations_count_nothing(string text) => Assert.DoesNotContain(Told.Claims(text, scope: ClaimScope.Draft), claim => claim.Quantity?.Value == 0m);

    [Fact]
    public void Stories_that_are_held_against_each_other_have_no_counts_of_none() => Assert.Empty(Told.Claims("No one was hurt in the fire."));
}
