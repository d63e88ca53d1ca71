using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class MetadataAgainstStampTests
{
    private const string Story =
        "Port Grange sells its yard\n2023-09-06 18:20\n\n" +
        "The yard of Port Grange was sold on Wednesday, Sept. 6, to a family from Skerry, the mayor told residents in the town hall.";

    [Fact]
    public void Metadata_that_the_pages_own_stamp_and_weekdays_exclude_is_reported()
    {
        var document = new SourceDocument("yard.html", Story) { Published = new DateOnly(2024, 5, 28) };

        var finding = Assert.Single(Checked.Documents(null, document).Findings);

        Assert.Equal("CC1003", finding.Rule.Id);
        Assert.Null(finding.Evidence[0].Span);
        Assert.Contains(finding.Evidence, evidence => evidence.Text == "2023-09-06 18:20");
    }

    [Theory]
    [InlineData("2023-09-06")] // the same day
    [InlineData("2023-09-07")] // fed to the archive on the next one
    public void Metadata_of_the_stamps_day_or_the_next_stands(string published)
    {
        var document = new SourceDocument("yard.html", Story) { Published = Reading.Day(published) };

        Assert.Empty(Checked.Documents(null, document).Findings);
    }

    [Fact]
    public void A_stamp_of_a_farm_show_gives_an_undated_story_of_another_place_no_year()
    {
        const string Show = "Prize bull at the Ellsby show\n2020-05-05 10:00\n\nFarmers from Ellsby and Tarn Vale met at the Ellsby showground, Henrik Dahl said.";
        const string Drill =
            "PORT GRANGE, Sept. 6 (Agency) — The fleet ended its drill off Skerry, Admiral Petra Lund said Wednesday.\n\n" +
            "The drill had begun on Monday, Sept. 4, she said. The next drill will be held on Friday, March 1.";

        var alone = Checked.Texts(null, Drill);
        var beside = Checked.Texts(null, Show, Drill);

        Assert.Equal(alone.Documents[0].Date.Candidates, beside.Documents[1].Date.Candidates);
        Assert.Equal(alone.Documents[0].Date.Status, beside.Documents[1].Date.Status);
        Assert.Empty(beside.Findings);
    }
}
