using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Tests.Rules.Dates;

/// <summary>Dates that a plain passive tells of, on a page of 13 March 2025.</summary>
public class PassiveClauseTests
{
    [Theory]
    [InlineData("A public information session was held Tuesday, Oct. 7, 2025, at 5 p.m. in the reading room of the harbour office.", "past")]
    [InlineData("A public hearing was held in the chapel on Oct. 7, 2025, at noon.", "past")]
    [InlineData("Bids for the lighthouse were accepted through Oct. 7, 2025.", "past")]
    [InlineData("A recording was available through Oct. 7, 2025.", "past")]
    [InlineData("Season tickets were on sale Oct. 7, 2025, at 10 a.m.", "past")]
    [InlineData("The 2024 accounts were sent to the county on Oct. 7, 2025.", "past")]
    [InlineData("The herring quota was reviewed at a meeting in Skerry on Oct. 7, 2025.", "past")]
    [InlineData("The leak will be found during routine testing on March 4, 2025.", "still to come")]
    [InlineData("The outbreak will be declared by the Ministry of Fisheries on 4 February 2025.", "still to come")]
    [InlineData("The first case will be reported Feb. 4, 2025.", "still to come")]
    [InlineData("It will be first reported on 4 February 2025 by a local newspaper.", "still to come")]
    [InlineData("A first attempt will be called off Feb. 4, 2025, when a valve stuck.", "still to come")]
    public void A_passive_on_the_other_side_of_the_page_is_a_warning(string text, string told)
    {
        var finding = Assert.Single(Judged.By("CC1004", text));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains($"is told as {told}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The hearing was moved to Oct. 7, 2025.")] // a plan's day
    [InlineData("The road was shut through Oct. 7, 2025.")] // it has begun
    [InlineData("The agent said tickets were available through Oct. 7, 2025.")] // somebody's words, from then
    [InlineData("A second night was added on Oct. 7, 2025.")] // the day of the night
    [InlineData("Skippers were invited to a conference in Skerry on Oct. 7, 2025.")] // the day of the conference
    [InlineData("The day that was announced at the harbour on Oct. 7, 2025 is a Tuesday.")] // a clause of its own
    [InlineData("The play was performed in the novel on Oct. 7, 2025.")] // fiction
    [InlineData("Two men will be tried for a raid on the mill on Feb. 4, 2025.")] // the day of the raid
    [InlineData("The storm will be compared to the flood in Lindmoor on Feb. 4, 2025.")] // the day of the flood
    [InlineData("The crew of the boat lost on Feb. 4, 2025 will be honoured in June.")]
    [InlineData("The prize will be given to a diver praised in Skerry on Feb. 4, 2025.")] // a participle with its own day
    [InlineData("The ferry will be named after the ship that sank on Feb. 4, 2025.")]
    [InlineData("The hearing will be held on Oct. 7, 2025.")] // still to come, and told so
    [InlineData("The hearing was held on Feb. 4, 2025.")]
    public void A_date_that_may_be_of_something_else_is_left_alone(string text) => Assert.Empty(Judged.By("CC1004", text));

    [Fact]
    public void A_future_of_a_day_long_past_is_a_note() =>
        Assert.Equal(Severity.Note, Assert.Single(Judged.By("CC1004", "The bridge will be opened by the Ministry of Works on 4 February 1962.")).Severity);
}
