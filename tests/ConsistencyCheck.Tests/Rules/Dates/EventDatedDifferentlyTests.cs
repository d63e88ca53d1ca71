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

    [Theory]
    [InlineData("Launch of survey craft set for July 15", "Engineers cleared the survey craft on Tuesday for launch on July 18.", "July 15", "July 18")]
    [InlineData("Survey craft launch put back to July 15", "The launch of a survey craft was put back to July 18, the agency said.", "July 15", "July 18")]
    [InlineData("Skerry by-election to be held on 15 May", "Voters in Skerry will go to the polls on Thursday, 22 May, the clerk said.", "15 May", "Thursday, 22 May")]
    [InlineData("Skerry mayoral vote set for 15 May", "Voters in Skerry will elect a new mayor on 22 May, the clerk said.", "15 May", "22 May")]
    [InlineData("Registration for berth lottery closes 15 May", "Registration for the berth lottery, which opened on 1 March, will close on 12 May, the harbour master said.", "15 May", "12 May")]
    [InlineData("NOTICE: Investors in Halden Yards Remember May 15 Deadline", "Investors have until May 12, 2025, to ask the court for the lead.", "May 15", "May 12, 2025")]
    [InlineData("Skerry herring fair returns on 15 May", "The Skerry herring fair takes place on 12 May, its organisers have confirmed.", "15 May", "12 May")]
    public void A_headline_that_sets_another_day_for_it_than_the_story_does_in_other_words_is_a_warning(string headline, string story, string stated, string told)
    {
        var finding = Assert.Single(Judged.By("CC1009", $"{headline}\n\n{story}"));

        Assert.Equal((Severity.Warning, $"The headline says “{stated}” where the story says “{told}”."), (finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("Launch of survey craft set for July 15", "Engineers cleared the survey craft for launch. A backup launch of the survey craft is set for July 18.")] // another day for it
    [InlineData("Launch of survey craft set for July 15", "A first launch of the survey craft on Feb. 18 was called off.")] // it has been
    [InlineData("Launch of survey craft set for July 15", "The survey craft is set for launch on July 18 or on July 15, the agency said.")] // named too
    [InlineData("Launch of survey craft set for July 15", "The launch of the survey craft is set for July 18, and its return for July 15.")]
    [InlineData("Launch of survey craft set for July 15", "The survey craft is ready. The launch of its twin is set for July 18, and the launch of the survey craft for July 20.")] // two days
    [InlineData("Launch of survey craft set for July 15", "The survey craft has a window for launch from July 12 to July 18.")] // a range that holds it
    [InlineData("Launch of survey craft set for July 15", "The council will vote on the quay on July 18, the mayor said.")] // another matter
    [InlineData("Lindmoor book fair returns on 15 May", "The Lindmoor half marathon takes place on 12 May, its organisers have confirmed.")] // another event of the town
    [InlineData("Skerry by-election to be held on 15 May", "Registration for the by-election in Skerry closes on 2 May, the clerk said.")] // another step of it
    [InlineData("Registration for berth lottery closes 15 May", "Registration for the berth lottery opens on 12 May, the harbour master said.")]
    [InlineData("Launch of survey craft set for July 15", "The launch of the survey craft is set for Oct. 18, the agency said.")] // too far apart for a slip
    public void Another_day_that_may_be_of_something_else_is_left_alone(string headline, string story) =>
        Assert.Empty(Judged.By("CC1009", $"{headline}\n\n{story}"));

    [Theory]
    [InlineData("Fund for Oct. 8 victims at work", "The families of those lost in the Oct. 4, 2011, attacks met on Tuesday.", 1)]
    [InlineData("Fund for Oct. 8 victims at work", "The families met on Tuesday. On Oct. 4, a service is held.", 0)] // no name
    [InlineData("Fund for Oct. 8 victims at work", "After the Oct. 4 attacks came those of Oct. 8.", 0)] // both are named
    [InlineData("Fund for Oct. 8 victims at work", "After the Oct. 4 riot and the Oct. 6 attack the town was still.", 0)] // several
    [InlineData("Council meets on Oct. 8", "The council of the town meets for the families of the Oct. 4, 2011, attacks.", 0)] // a day like others
    public void A_day_that_names_what_happened_on_it_is_the_same_in_headline_and_story(string headline, string story, int findings) =>
        Assert.Equal(findings, Judged.By("CC1009", $"{headline}\n\n{story}").Count);
}
