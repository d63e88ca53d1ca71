using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class CountedNounTests
{
    [Theory]
    [InlineData("The ferry carried [300 passengers].", "passenger")] // the figure's own noun
    [InlineData("The film has a score of [82] on the site.", "score")] // the noun that owns the figure
    [InlineData("Rebels held [14] of the 18 sites in the north.", "site")] // a share is of the same things
    [InlineData("She is the [4th highest scorer] in the league.", "highest")] // by what it is ranked
    [InlineData("Oslo is the [second most expensive city].", "expensive")] // the same, in two words
    [InlineData("She won in the [first] and second rounds.", "round")] // one noun for both
    [InlineData("Skerry is home to [900 inhabitants].", "people")] // by its concept
    public void A_figure_counts_what_its_words_or_those_around_it_name(string marked, string noun) =>
        Assert.Equal(ConceptStem.Of(noun), Told.Marked(marked).HeadNoun);

    [Theory]
    [InlineData("The team beat its rival and has [14] now, and 18 sites are left.")] // another clause's noun
    [InlineData("The bridge opened in [2004].")] // a time counts nothing
    [InlineData("The answer is [42].")]
    [InlineData("She came in [third place].")] // a place says nothing of what is ordered
    public void A_figure_without_a_noun_counts_nothing_that_is_named(string marked) => Assert.Equal(0u, Told.Marked(marked).HeadNoun);
}
