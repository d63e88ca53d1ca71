using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

/// <summary>The days of publication, of the last change and of the crawl say different things, and each only its own.</summary>
public class ChangeAndCrawlTests
{
    // Oct. 4 is a Wednesday in 2017 and 2023.
    private const string Story = """
        No verdict yet on the Sund crossing, envoy says

        Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Reuters

        Engineers need more time to judge the Sund crossing, the envoy for the project said Wednesday.

        Tove Brandt told reporters at the Straits Institute in Malmo that the envoy of the other bank agreed. Brandt speaks for both.

        Read more: Ferry line fears for its jobs 2023-10-04 07:15 | Straits
        """;

    private const string Growing =
        "The Skerry ferry broke down on Sept. 5, its owner said. It sailed again on Nov. 20, 2023, and the owner paid for the repairs.";

    [Fact]
    public void A_change_dates_no_story()
    {
        var date = DateOf(Growing, modified: "2023-12-01");

        Assert.Null(date.Stated);
        Assert.NotEqual(DatingStatus.Determined, date.Status);
    }

    [Fact]
    public void Old_text_does_not_contradict_a_change()
    {
        Assert.Empty(Check(Story, published: "2023-10-05", modified: "2024-05-28"));
        // As the day of publication it is contradicted.
        Assert.Equal("CC1003", Assert.Single(Check(Story, published: "2024-05-28")).Rule.Id);
    }

    [Theory]
    [InlineData("Updated May 28, 2024, 10:15 a.m.")] // the only day that the page prints
    [InlineData("Last updated: 2024-05-28 10:15")]
    public void A_page_that_prints_only_its_last_change_is_as_old_as_its_text(string stamp)
    {
        var page = Story.Replace("says\n", $"says\n{stamp}\n", StringComparison.Ordinal);

        var date = DateOf(page);

        Assert.Equal(["2023-10-04", "2023-10-05"], date.Candidates.Select(Reading.Iso));
        Assert.False(date.ContradictsStated);
        Assert.True(date.Stated?.IsOfChange);
        Assert.Empty(Check(page));
        // The same day as one of publication is an error.
        var published = page.Replace("Last updated", "Published", StringComparison.Ordinal).Replace("Updated", "Published", StringComparison.Ordinal);
        Assert.Equal("CC1003", Assert.Single(Check(published)).Rule.Id);
    }

    [Fact]
    public void Without_any_other_day_a_printed_change_still_dates_the_page()
    {
        var date = DateOf(
            "Ferry broke down\nUpdated May 28, 2024, 10:15 a.m.\n\nThe Skerry ferry broke down on Tuesday, its owner said in a short statement to the press.");

        Assert.Equal((DatingStatus.Determined, new DateOnly(2024, 5, 28)), (date.Status, Assert.Single(date.Candidates)));
    }

    [Theory]
    [InlineData("2023-12-01", 0)] // added by the change
    [InlineData("2023-11-19", 0)] // a day of slack for time zones
    [InlineData("2023-10-01", 1)] // after the change as well
    [InlineData(null, 1)] // never changed
    public void What_is_told_as_past_may_lie_between_publication_and_change(string? modified, int findings) =>
        Assert.Equal(findings, Check("The council met on Nov. 20, 2023 and voted for the ferry.", published: "2023-09-06", modified: modified).Count);

    [Fact]
    public void A_printed_change_bounds_what_is_told_like_the_metadatas() =>
        Assert.Empty(Check(
            "Ferry broke down\nPublished Sept. 6, 2023 | Updated Dec. 1, 2023\n\nThe council met on Nov. 20, 2023 and voted for the ferry by one voice."));

    [Fact]
    public void Text_of_the_change_does_not_contradict_the_publication() =>
        // The story was rewritten for the briefing of October, under the address of September.
        Assert.Empty(Check(Story, published: "2023-04-12", modified: "2023-10-05"));

    [Fact]
    public void A_relative_day_may_count_from_the_change()
    {
        // 11 March 2025 is a Tuesday.
        const string Text = "The council of Skerry votes tomorrow, Thursday, on the buses, the mayor's office said.";

        Assert.Empty(Check(Text, published: "2025-03-11", modified: "2025-03-12"));
        Assert.Equal("CC1008", Assert.Single(Check(Text, published: "2025-03-11")).Rule.Id);
    }

    [Fact]
    public void The_crawl_is_the_as_of_date_where_the_caller_names_none()
    {
        var page = Repository.Article("missile-briefing.txt");

        Assert.Empty(DateOf(page).Candidates);
        Assert.Equal(["2018-01-09", "2018-01-10", "2024-01-09", "2024-01-10"], DateOf(page, crawled: "2024-06-20").Candidates.Select(Reading.Iso));
        Assert.Equal(["2018-01-09", "2018-01-10"], DateOf(page, crawled: "2023-06-20").Candidates.Select(Reading.Iso));
    }

    [Fact]
    public void No_text_is_newer_than_its_crawl_whatever_as_of_date_the_caller_names()
    {
        var page = new SourceDocument("page", Repository.Article("missile-briefing.txt")) { Crawled = new DateOnly(2023, 6, 20) };

        var date = new ConsistencyCheckerBuilder().WithAsOf(new DateOnly(2025, 1, 1)).Build().DateOf(page);

        Assert.Equal(["2018-01-09", "2018-01-10"], date.Candidates.Select(Reading.Iso));
    }

    [Fact]
    public void The_crawl_bounds_what_can_be_past() =>
        Assert.Equal("CC1004", Assert.Single(Check("The council met on Nov. 20, 2023 and voted for the ferry.", crawled: "2023-10-01")).Rule.Id);

    [Theory]
    [InlineData("2023-09-07", 0)] // fetched on the next day
    [InlineData("2023-09-05", 0)] // a day of slack for time zones
    [InlineData("2023-09-04", 1)]
    [InlineData("2023-01-01", 1)]
    public void A_page_published_after_its_crawl_is_reported(string crawled, int findings)
    {
        var found = Check("The Skerry ferry broke down, its owner said. It will sail again soon.", published: "2023-09-06", crawled: crawled);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal(("CC1003", Severity.Warning), (finding.Rule.Id, finding.Severity)));
    }

    [Fact]
    public void A_stated_day_after_the_crawl_does_not_date_the_page()
    {
        var date = DateOf(Story, published: "2024-05-28", crawled: "2023-10-06");

        Assert.Equal(["2023-10-04", "2023-10-05"], date.Candidates.Select(Reading.Iso));
        Assert.True(date.ContradictsStated);
        Assert.Equal(
            "The stated date 2024-05-28 lies 7 months after the crawl of 2023-10-06.",
            Assert.Single(Check(Story, published: "2024-05-28", crawled: "2023-10-06")).Message);
    }

    private static DocumentDate DateOf(string text, string? published = null, string? modified = null, string? crawled = null) =>
        new ConsistencyCheckerBuilder().Build().DateOf(Page(text, published, modified, crawled));

    private static IReadOnlyList<Finding> Check(string text, string? published = null, string? modified = null, string? crawled = null) =>
        Checked.Documents(null, Page(text, published, modified, crawled)).Findings;

    private static SourceDocument Page(string text, string? published, string? modified, string? crawled) => new("page.txt", text)
    {
        Published = Day(published),
        Modified = Day(modified),
        Crawled = Day(crawled),
    };

    private static DateOnly? Day(string? iso) => iso is null ? null : Reading.Day(iso);
}
