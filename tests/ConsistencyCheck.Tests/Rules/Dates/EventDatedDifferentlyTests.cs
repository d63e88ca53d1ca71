using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class EventDatedDifferentlyTests
{
    private const string Story = "The night buses of Lindmoor start on May 8, the town council said in a statement after the vote, and run until the autumn.";

    [Fact]
    public void A_headline_that_dates_the_storys_event_otherwise_is_a_warning()
    {
        var finding = Assert.Single(Judged.By("CC1009", $"Lindmoor night buses start on May 5\n\n{Story}"));

        Assert.Equal((Severity.Warning, "The headline says “May 5” where the story says “May 8”."), (finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("Lindmoor night buses start on May 8")] // they agree
    [InlineData("Lindmoor council votes on May 5")] // another event
    [InlineData("Lindmoor night buses start of May 5 vote")] // another preposition, another event
    [InlineData("Lindmoor night buses start on Jan. 5")] // too far apart for a slip
    [InlineData("Lindmoor night buses start in spring")] // no day
    public void A_headline_that_agrees_or_speaks_of_something_else_is_left_alone(string headline) =>
        Assert.Empty(Judged.By("CC1009", $"{headline}\n\n{Story}"));

    [Fact]
    public void A_headline_that_one_sentence_of_the_story_bears_out_is_left_alone() =>
        Assert.Empty(Judged.By("CC1009", $"Lindmoor night buses start on May 5\n\n{Story}\n\nIn Skerry, as in Lindmoor, night buses start on May 5, it said."));
}
