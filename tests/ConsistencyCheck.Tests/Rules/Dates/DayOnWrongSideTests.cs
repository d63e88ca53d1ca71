using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class DayOnWrongSideTests
{
    private static readonly DateOnly Published = new(2015, 4, 10);

    [Theory]
    [InlineData("The yard of Eastry has a new owner.\n\nThe sale was agreed by the board, and the harbour trust met on June 7.", "June 7")]
    [InlineData("The ferry is late again.\n\nA survey released on July 9 showed that one boat in five was.", "July 9")]
    [InlineData("A fever has spread in Eastry.\n\nThe first case was reported on July 19. It had come by sea.", "July 19")]
    [InlineData("A fever has spread in Eastry.\n\nThe new rules took effect on 1 August.", "1 August")]
    [InlineData("The pact holds.\n\nThe deal, signed on 1 June, brought an end to a long strike.", "1 June")]
    [InlineData("The pact holds.\n\nMonitors recorded 24 breaches between 29 May and 7 June.", "between 29 May and 7 June")]
    [InlineData("The club sold a player.\n\nIt met on June 7. It had last won the cup in 1994.", "June 7")] // the year comes later
    public void One_day_told_on_the_wrong_side_is_a_note(string text, string words)
    {
        var finding = Assert.Single(Checked.Documents(null, new SourceDocument("story.txt", text) { Published = Published }).Findings);

        Assert.Equal(("CC1003", Severity.Note), (finding.Rule.Id, finding.Severity));
        Assert.Contains(finding.Evidence, evidence => evidence.Text == words);
    }

    [Fact]
    public void Two_days_told_on_the_wrong_side_are_a_warning()
    {
        const string Story = "In 2011 the pier burned down.\n\nThe trust met on June 7 in the old mill.\n\nA survey released on June 19 showed that most want it back.";
        var finding = Assert.Single(Checked.Documents(null, new SourceDocument("story.txt", Story) { Published = Published }).Findings);

        Assert.Equal(("CC1003", Severity.Warning), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData("The trust met on Feb. 7 in the old mill.")] // weeks ago
    [InlineData("The trust met on April 25 in the old mill.")] // a weekly that is out ahead of its date
    [InlineData("The trust met on Nov. 7 in the old mill.")] // last autumn, where desks leave out the year
    [InlineData("The launch of the boat has been put back to June 6 because of a leak, the yard said.")] // a plan
    [InlineData("No trace has been found of the barge since it sank off Eastry on Aug. 3, the navy said.")]
    [InlineData("In 2014 the mill burned. It was rebuilt by a trust, which met on June 7.")] // of the year that its paragraph names
    [InlineData("A man who hit a wall on Aug. 3 was fined. The court sat on Aug. 20.")] // an old case
    public void What_a_right_story_may_say_is_left_alone(string text) =>
        Assert.Empty(Checked.Documents(null, new SourceDocument("story.txt", text) { Published = Published }).Findings);
}
