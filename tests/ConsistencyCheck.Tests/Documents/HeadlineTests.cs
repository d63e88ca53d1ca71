using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class HeadlineTests
{
    [Theory]
    [InlineData("Harbour council approves $48 million budget")]
    [InlineData("Who pays for the new pier?")]
    [InlineData("'We had no choice,' says mayor")] // a quotation may open a title
    [InlineData("N. Kaldia opens its border: minister")] // an abbreviation inside
    [InlineData("Trade pact leaves out the U.S.")] // an abbreviation at the end
    [InlineData("iPhone thefts double in a year")] // a brand may open it in lower case
    [InlineData("Council to meet on June 12, 2024")] // prose that merely holds a date is no stamp
    public void The_first_line_is_the_title_when_it_does_not_end_as_a_sentence(string line)
        => Assert.Equal(ZoneKind.Headline, Page.KindOfFirst(line));

    [Theory]
    [InlineData("The council approved a budget of $48 million on Wednesday.")]
    [InlineData("The council approved a budget. Fees will rise")] // a sentence ends inside
    [InlineData("“We had no choice but to raise the fees of every berth in the harbour,” the mayor said.")]
    public void A_first_line_that_is_a_sentence_opens_the_story(string line)
        => Assert.Contains(Page.KindOfFirst(line), new[] { ZoneKind.Body, ZoneKind.Quote });

    [Fact]
    public void A_title_needs_something_to_stand_above()
        => Assert.Equal(["Body: Council votes 8 to 7 for night buses"], Page.Zones("Council votes 8 to 7 for night buses\n"));

    [Theory]
    [InlineData("Close ties")]
    [InlineData("What happens next?")]
    [InlineData("The Big Picture")] // no credit
    [InlineData("Jan. 4, 2024")] // a chronicle's subheading, not a stamp: the story has begun
    public void A_short_line_without_a_full_stop_is_a_subheading(string line)
        => Assert.Equal(ZoneKind.Headline, Page.KindInStory(line));

    [Theory]
    [InlineData("Nobody was hurt.")] // short, but a sentence
    [InlineData("The names of the boats:")] // announces a list
    [InlineData("- 12 berths for visitors")] // item of a list
    [InlineData("• 12 berths for visitors")]
    [InlineData("was not to be reached on Monday")] // cut prose
    [InlineData("The harbour master then turned to the owners of the")] // cut prose ends on a word that binds
    [InlineData("(Agency)")] // a sign-off
    [InlineData("Exports of the islands in 1984: $205m; $568m in 2014")] // a fact in a list
    [InlineData("Amos Pell, 42, a former captain from Port Grange")]
    [InlineData("On the day after the storm, the harbour was full of wr")] // a text that was cut off
    public void A_short_line_of_the_story_is_no_subheading(string line)
        => Assert.Equal(ZoneKind.Body, Page.KindInStory(line));

    [Fact]
    public void Lines_that_were_cut_at_a_fixed_width_stay_one_story()
    {
        const string Text = """
            The harbour council on Wednesday approved a budget of
            $48 million for the coming year and raised the fee for
            Berths in the inner basin to $420 a week from
            the first of July.
            """;
        Assert.All(Page.Read(Text).Zones, zone => Assert.Equal(ZoneKind.Body, zone.Kind));
    }
}
