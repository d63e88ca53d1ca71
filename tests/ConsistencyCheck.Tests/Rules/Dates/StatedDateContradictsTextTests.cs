using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class StatedDateContradictsTextTests
{
    // Oct. 4 is a Wednesday in 2017 and 2023: the caption, the lead and the linked story date the page.
    private const string Headline = "No verdict yet on the Sund crossing, envoy says";
    private const string Caption = "Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Reuters";
    private const string Lead = "Engineers need more time to judge the Sund crossing, the envoy for the project said Wednesday.";
    private const string Body = "Tove Brandt told reporters at the Straits Institute in Malmo that the envoy of the other bank agreed. Brandt speaks for both.";
    private const string Link = "Ferry line fears for its jobs 2023-10-04 07:15 | Straits";

    [Fact]
    public void A_stamp_of_another_year_is_reported_with_the_words_that_date_the_page()
    {
        var finding = Assert.Single(Check("2024-06-11 08:00", Caption, Lead, Body, Link));

        Assert.Equal(("CC1003", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.Equal("The stated date 2024-06-11 contradicts the text, which implies 2023-10-04 or 2023-10-05.", finding.Message);
        Assert.Equal("2024-06-11 08:00", finding.Evidence[0].Text);
        Assert.Equal(["Oct. 4", "Wednesday", "2023-10-04 07:15"], finding.Evidence.Where(evidence => evidence.Role == EvidenceRole.Implied).Select(evidence => evidence.Text));
    }

    [Theory]
    [InlineData("2023-10-04 20:00")] // the day itself
    [InlineData("2023-10-05 06:00")] // the morning after
    [InlineData("2023-10-07 06:00")] // told within the week
    [InlineData("2023-10-03 23:30")] // across the date line
    public void A_stamp_near_the_news_is_right(string stamp) => Assert.Empty(Check(stamp, Caption, Lead, Body, Link));

    [Theory]
    [InlineData("and the crossing is to open in October 2024, three years after a storm flattened it.")] // counted to the storm, and not to the news
    [InlineData("and the crossing is to open in October 2024, three years after the storm of 2021 flattened it.")]
    public void Years_that_are_counted_to_another_event_do_not_excuse_the_stamp(string clause)
    {
        var lead = Lead[..^1] + ", " + clause;

        Assert.Equal("CC1003", Assert.Single(Check("2024-06-11 08:00", Caption, lead, Body, Link), finding => finding.Rule.Id == "CC1003").Rule.Id);
        Assert.DoesNotContain(Check("2023-10-04 20:00", Caption, lead, Body, Link), finding => finding.Rule.Id == "CC1003");
    }

    [Fact]
    public void An_anniversary_with_a_picture_from_the_archive_moves_no_page() =>
        Assert.Empty(Check(
            "2021-10-06 20:00",
            "Residents of Malmo lay flowers at the Sund crossing in Malmo, Oct. 4. Reuters",
            "Three years after the wreck, residents of Malmo gathered at the Sund crossing on Wednesday to lay flowers.",
            "The wreck shut the crossing for a month."));

    [Fact]
    public void Evidence_from_one_part_of_the_page_is_not_enough() =>
        // Without lead and link all evidence stands in the caption.
        Assert.Empty(Check("2024-06-11 08:00", Caption + " Brandt arrived in Malmo on Wednesday.", "Engineers need more time to judge the Sund crossing, the envoy for the project says.", Body));

    [Fact]
    public void A_linked_story_alone_does_not_move_the_page() =>
        Assert.Empty(Check("2024-06-11 08:00", "Engineers need more time to judge the Sund crossing, the envoy for the project said Tuesday.", Body, Link));

    [Theory]
    [InlineData(2024, 6, 11, "8 months after")] // moved to another content system
    [InlineData(2023, 4, 12, "5 months before")] // a draft's date that was never changed
    public void Metadata_is_held_against_the_text_and_stands_nowhere_in_it(int year, int month, int day, string distance)
    {
        var text = string.Join("\n\n", Headline, Caption, Lead, Body, Link);
        var document = new SourceDocument("wire", text) { Published = new DateOnly(year, month, day) };

        var finding = Assert.Single(Checked.Documents(new DateOnly(2024, 7, 1), document).Findings);

        Assert.Equal("CC1003", finding.Rule.Id);
        Assert.Null(finding.Evidence[0].Span);
        Assert.Equal($"{year}-{month:00}-{day:00}", finding.Evidence[0].Text);
        Assert.Contains(distance, finding.Evidence[0].Implies, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamp_that_is_too_early_is_reported_though_no_as_of_date_is_given()
    {
        var finding = Assert.Single(Check("2023-04-12 09:00", Caption, Lead, Body, Link));

        Assert.Contains("5 months before what the text describes", finding.Evidence[0].Implies, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_repair_names_a_day_and_none_is_asserted()
    {
        var finding = Assert.Single(Check("2024-06-11 08:00", Caption, Lead, Body, Link));

        Assert.Equal(
            ["date the page 2023-10-04 or 2023-10-05", "or, if it was published again on 2024-06-11, say so beside the first date"],
            finding.Repairs);
        Assert.InRange(finding.Confidence, 0.5, 1);
    }

    [Fact]
    public void A_page_that_states_no_day_cannot_be_contradicted() =>
        Assert.Empty(Checked.Texts(new DateOnly(2024, 7, 1), string.Join("\n\n", Headline, Caption, Lead, Body, Link)).Findings);

    [Fact]
    public void The_briefing_article_gives_its_one_wrong_stamp() =>
        Snapshot.Match(TextReport.Render(Checked.Articles("briefing-late-byline.txt")));

    [Fact]
    public void The_two_stories_of_the_launches_date_each_other() =>
        Snapshot.Match(TextReport.Render(Checked.Documents(new DateOnly(2024, 6, 20), Article("missile-briefing.txt"), Article("joint-statement.txt"))));

    private static IReadOnlyList<Finding> Check(string stamp, params string[] paragraphs) =>
        Checked.Texts(null, $"{Headline}\n{stamp}\n\n{string.Join("\n\n", paragraphs)}").Findings;

    private static SourceDocument Article(string name) => new(name, Repository.Article(name));

    [Theory]
    [InlineData("SKERRY, June 18 (UNP) - The harbour reopened after a storm, the port said.", "The stated date 2025-03-13 and the dateline “June 18” are 3 months apart.")]
    [InlineData("SKERRY, March 13, 2023 (UNP) - The harbour reopened after a storm, the port said.", "The stated date 2025-03-13 and the dateline “March 13, 2023” are 2 years apart.")]
    public void A_dateline_far_from_the_stated_day_needs_no_further_witness(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1003", text)).Message);

    [Theory]
    [InlineData("SKERRY, Jan. 9 (UNP) - This interview was embargoed until March 13, and the harbour board kept it.")] // the page says so
    [InlineData("SKERRY, March 13 (UNP) - The harbour reopened after a storm, the port said.")] // the day itself
    [InlineData("SKERRY, March 1 (UNP) - The lighthouse keepers of Skerry still climb 200 steps.")] // a feature that was held
    [InlineData("SKERRY, March 14 (UNP) - The harbour reopened after a storm, the port said.")] // across the date line
    public void A_dateline_near_the_stated_day_is_left_alone(string text) => Assert.Empty(Judged.By("CC1003", text));

    [Fact]
    public void A_dateline_of_the_old_year_is_near_the_new_one() =>
        Assert.Empty(Judged.By("CC1003", "SKERRY, Dec. 31 (UNP) - The harbour reopened after a storm, the port said.", new DateOnly(2025, 1, 2)));

    [Fact]
    public void A_day_in_the_address_far_from_the_stated_one_is_reported()
    {
        var page = new SourceDocument("page.html", "The harbour of Skerry reopened after a storm, the port said in a statement.")
        {
            Published = new DateOnly(2025, 3, 13),
            Url = "https://news.example/2023/09/06/harbour",
        };

        var finding = Assert.Single(Checked.Documents(null, page).Findings);

        Assert.Equal("The stated date 2025-03-13 and the address “2023/09/06” are 1 year apart.", finding.Message);
    }

    [Fact]
    public void A_page_without_any_other_date_is_of_the_day_in_its_address()
    {
        var page = new SourceDocument("page.html", "The harbour of Skerry reopened on Tuesday.") { Url = "https://news.example/2023/09/06/harbour" };

        var date = new ConsistencyCheckerBuilder().Build().DateOf(page);

        Assert.Equal((DatingBasis.Stated, new DateOnly(2023, 9, 6)), (date.Basis, Assert.Single(date.Candidates)));
    }
}
