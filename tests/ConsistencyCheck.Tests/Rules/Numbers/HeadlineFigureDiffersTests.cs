using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Rules.Dates;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Numbers;

public class HeadlineFigureDiffersTests
{
    private const string Story = """
        Storm sinks 12 boats in the harbour of Port Grange
        2024-03-04 19:05

        PORT GRANGE, March 4 (Agency) — A storm from the west broke over Port Grange on Sunday night and tore boats from their moorings.

        The storm sank 12 boats in the harbour of Port Grange, the warden said. Another 30 were damaged.

        Repairs will cost 1.4 million euros. Mayor Petra Lund asked Skerry for help.

        Nobody was hurt. The ferry Sankt Olaf, with 310 passengers, turned back at noon.
        """;

    [Fact]
    public void A_headline_that_has_the_story_s_figure_is_right() => Assert.Empty(Headlined("Storm sinks 12 boats in the harbour of Port Grange"));

    [Theory]
    [InlineData("Storm sinks 21 boats in the harbour of Port Grange")] // digits swapped
    [InlineData("Storm sinks 120 boats in the harbour of Port Grange")] // a zero too many
    [InlineData("Storm sinks 15 boats in Port Grange")] // near enough to be read over
    [InlineData("Storm sinks more than 20 boats in Port Grange")] // a bound that leaves the story's figure out
    [InlineData("Repairs will cost 4.1 million euros")]
    public void A_headline_that_has_another_figure_of_the_story_s_fact_is_reported(string headline)
    {
        var finding = Assert.Single(Headlined(headline));

        Assert.Equal(("CC2001", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.Contains(finding.Evidence[0].Text, headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Storm sinks more than 10 boats in Port Grange")] // vaguer than the story
    [InlineData("Storm sinks a dozen boats in Port Grange")]
    [InlineData("Storm sinks boats in Port Grange")] // without a figure
    [InlineData("Storm turns back ferry with 310 passengers")] // a figure that the story has further down
    [InlineData("Storm damages 30 boats in Port Grange")] // of another fact, and told
    [InlineData("Skerry sends 4 ships to Port Grange")] // of what the story does not tell
    [InlineData("Storm of 30 years ago recalled in Port Grange")]
    public void A_headline_may_be_vaguer_or_speak_of_something_else(string headline) => Assert.Empty(Headlined(headline));

    [Fact]
    public void The_diagnostic_shows_both_figures_and_what_was_compared() =>
        Snapshot.Match(TextReport.Render(Check("Storm sinks 21 boats in the harbour of Port Grange")));

    private static IEnumerable<Finding> Headlined(string headline) => Check(headline).Findings;

    private static CheckReport Check(string headline)
    {
        var body = Story[Story.IndexOf('\n', StringComparison.Ordinal)..];
        return Checked.Documents(null, new SourceDocument("story.txt", headline + body));
    }

    [Theory]
    [InlineData("Jury convicts Holm on six of nine counts\n\nA former harbour master was found guilty on six counts of fraud on Monday and acquitted on three.")]
    [InlineData("Eastry marks 85th anniversary of the flood\n\nEastry marked the 85th anniversary of the flood on Sunday.\n\nThe next ceremony, on Jan. 31, will be the 86th anniversary.")]
    [InlineData("The yard of Eastry reported revenue of $605.5 million for the fourth quarter, it said on Monday.\n\nRevenue by segment:\nBoats: $326.6 million\nTotal: $605.5 million\n\nIts shares rose.")]
    [InlineData("Ten years after the flood, Eastry stops for a minute\n\nThe bells of Eastry rang on Monday, ten years to the minute.\n\nIts wall was finished on Sept. 30, 2019, a little more than five years after the flood.")]
    public void What_is_a_part_comes_next_or_heads_a_table_contradicts_nothing(string text) => Assert.Empty(Judged.By("CC2001", text));
}
