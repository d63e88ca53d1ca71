using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

/// <summary>What a reader sees of each rule: the whole report of a story with one error.</summary>
public class RenderedDiagnosticTests
{
    private const string TenseArticle = """
        Lindmoor council backs night buses
        2025-03-13 19:05

        Night buses will run in Lindmoor from the spring, the town council decided on Thursday after two hours of debate.

        The council met on April 7, 2025 and voted for the buses by a majority of one. Its chairman had asked for a quick decision.

        The last bus leaves the station at 11:40 p.m. on working days. Tickets cost 2 euros, and children ride for nothing.
        """;

    private const string RangeArticle = """
        Gallery shows the drawings of Elin Strand
        2025-03-13 09:00

        SKERRY, March 13 (Agency) — The town gallery of Skerry will show 140 drawings by Elin Strand this summer, its director said on Thursday.

        The show runs from June 21 to June 12, 2025, and moves on to Port Grange. Most of the drawings have never been seen.

        Strand drew the harbour for forty years. Her daughter found the sheets in a boathouse, and gave them to the town.
        """;

    private const string DurationArticle = """
        Port Grange holds its herring fair again
        2025-03-13 14:20

        PORT GRANGE, March 13 (Agency) — The herring fair of Port Grange will be held again after a pause of six years, the harbour board said on Thursday.

        The three-day fair runs from June 3 to June 9, the board said. Some 60 stalls have been let.

        Boats will race on the second day. The winner gets a barrel of herring and keeps the cup until the next fair.
        """;

    private const string AgeArticle = """
        Anders Holm, painter of the northern light, is dead
        2020-06-03 08:30

        SKERRY, June 3 (Agency) — The painter Anders Holm, who found his subject in the light of the northern winter, has died, his gallery said on Wednesday.

        Holm was born on May 4, 1950 and died on June 1, 2020 at the age of 72. He never left the islands for long.

        His early work was shown in small rooms. The museum of Port Grange bought nine of his paintings when nobody else did.
        """;

    private const string RelativeArticle = """
        Lindmoor council to vote on night buses
        2025-03-11 10:10

        LINDMOOR, March 11 (Agency) — The town council of Lindmoor will decide about its night buses this week, the mayor's office said in a statement.

        The council votes tomorrow, Thursday, in an open meeting. Two of its members have said that they will not come.

        The buses would cost half a million euros a year. The mayor wants the railway to pay for a part of it.
        """;

    private const string EventArticle = """
        Lindmoor night buses start on May 5
        2025-03-13 19:05

        LINDMOOR, March 13 (Agency) — Six buses will run through the night in Lindmoor after a vote that was won by one voice.

        The night buses of Lindmoor start on May 8, the town council said in a statement after the vote. Drivers are being sought.

        Each bus has 30 seats. The last one of the night reaches the station at half past four.
        """;

    [Theory]
    [InlineData("CC1004", TenseArticle)]
    [InlineData("CC1005", RangeArticle)]
    [InlineData("CC1006", DurationArticle)]
    [InlineData("CC1007", AgeArticle)]
    [InlineData("CC1008", RelativeArticle)]
    [InlineData("CC1009", EventArticle)]
    public void An_article_with_one_error_gives_one_finding(string rule, string article)
    {
        var report = Checked.Documents(null, new SourceDocument("story.txt", article));

        Assert.Equal(rule, Assert.Single(report.Findings).Rule.Id);
        Snapshot.Match(TextReport.Render(report), rule);
    }

    [Theory]
    [InlineData(TenseArticle, "April 7, 2025", "March 10, 2025")]
    [InlineData(RangeArticle, "from June 21 to June 12, 2025", "from June 12 to June 21, 2025")]
    [InlineData(DurationArticle, "The three-day fair", "The seven-day fair")]
    [InlineData(AgeArticle, "at the age of 72", "at the age of 70")]
    [InlineData(RelativeArticle, "tomorrow, Thursday", "tomorrow, Wednesday")]
    [InlineData(EventArticle, "start on May 5", "start on May 8")]
    public void The_same_article_put_right_gives_none(string article, string wrong, string right) =>
        Assert.Empty(Checked.Documents(null, new SourceDocument("story.txt", article.Replace(wrong, right, StringComparison.Ordinal))).Findings);

    [Fact]
    public void A_stamp_after_the_crawl_is_shown_with_both_days()
    {
        var right = EventArticle.Replace("start on May 5", "start on May 8", StringComparison.Ordinal);
        var page = new SourceDocument("story.txt", right) { Crawled = new DateOnly(2025, 2, 1) };

        Snapshot.Match(TextReport.Render(Checked.Documents(null, page)));
    }
}
