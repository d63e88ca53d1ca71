namespace ConsistencyCheck.Tests.Claims;

public class TimeBoundReaderTests
{
    [Theory]
    [InlineData("The bridge over the sound opened on [May 5, 2021].", "Within")] // no side is named
    [InlineData("In [2004] the harbour bridge opened to traffic.", "Within")] // a preposition that names no side
    [InlineData("The council voted before [May 5, 2021] on the tram line.", "Before")]
    [InlineData("The club was founded prior to [1912].", "Before")] // of two words
    [InlineData("The bridge was closed after [March 2020].", "After")]
    [InlineData("The vote came later than [Tuesday].", "After")] // a comparison
    [InlineData("The yard will have been sold by [June 30].", "NotAfter")]
    [InlineData("The museum stays shut until [Friday].", "NotAfter")]
    [InlineData("Bids are due no later than [July 9].", "NotAfter")] // a comparison that is denied
    [InlineData("He has led the party since [2014].", "NotBefore")]
    [InlineData("The rule applies from [January 1].", "NotBefore")]
    [InlineData("Sales began no earlier than [2015].", "NotBefore")]
    [InlineData("The road will open not before [May 5].", "NotBefore")] // a preposition that is denied
    [InlineData("The road did not open until [May 5].", "NotBefore")] // denied by its verb: it opened then
    [InlineData("The fever was no threat until a [1997] outbreak.", "NotBefore")] // the time stands before its noun
    [InlineData("As of [30 March 2020], there were 399 cases in the province.", "AsOf")]
    [InlineData("The tunnel was shut as at [31 December 2019].", "AsOf")] // a bank's word for it
    [InlineData("The yard has stood empty since [the end of March 2020].", "NotBefore")] // words of the time itself
    [InlineData("The yard has stood empty since about [mid-2012].", "NotBefore")] // words may stand between
    [InlineData("He spoke to [Monday's] meeting.", "Within")] // "to" without "prior"
    public void A_preposition_says_on_which_side_of_a_time_a_fact_lies(string marked, string bound) =>
        Assert.Equal(bound, Told.Marked(marked).Bound.ToString());

    [Theory]
    [InlineData("The yard was sold before, on [May 5].")] // the preposition is an adverb here, and a comma cuts it off
    [InlineData("The crew left after the storm in [2012].")] // its object is the storm
    public void A_preposition_of_something_else_names_no_side(string marked) => Assert.Equal("Within", Told.Marked(marked).Bound.ToString());

    [Theory]
    [InlineData("Bids are due no later than [July 9].")]
    [InlineData("The road will open not before [May 5].")]
    [InlineData("The road did not open until [May 5].")]
    [InlineData("The fever was no threat until a [1997] outbreak.")]
    [InlineData("Not only were [12 boats] lost, the pier broke.")] // no bound, and no denial either
    public void A_denial_that_makes_a_bound_denies_no_fact(string marked) => Assert.Equal("Asserted", Told.Marked(marked).Polarity.ToString());

    [Theory]
    [InlineData("The road was not finished by [May 5].")]
    [InlineData("The club has not won since [1909].")]
    [InlineData("The yard no longer employs [300 people].")]
    public void A_denial_beside_a_bound_is_one(string marked) => Assert.Equal("Denied", Told.Marked(marked).Polarity.ToString());
}
