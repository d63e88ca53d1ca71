using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Sources;

/// <summary>What a reader sees of each rule on two stories: the whole report of a pair with one conflict.</summary>
public class RenderedPairTests
{
    private const string Bridge = """
        Port Grange opens its bridge
        2024-03-04 19:05

        PORT GRANGE, March 4 (Agency) — Port Grange opened a bridge over the sound on Monday, and Mayor Petra Lund drove over it first.

        The bridge over the sound of Port Grange cost 12.4 million euros. Skerry paid a third of that.

        The first stone of the bridge over the sound of Port Grange was laid on May 6, 2021. Anders Holm, the builder, was at the feast.

        Some 300 guests came. It rained, and nobody minded.
        """;

    private const string Sound = """
        A way over the sound
        2024-03-04 21:40

        SKERRY, March 4 (Wire) — The ferry Sankt Olaf made her last run on Monday, and her skipper rang the bell in the middle of the water.

        The bridge over the sound of Port Grange cost 12.4 million euros. It was paid by two towns.

        The first stone of the bridge over the sound of Port Grange was laid on May 6, 2021. Petra Lund held the trowel, and Anders Holm the bucket.

        The Sankt Olaf goes to a museum in Skerry. Her engines are of 1974.
        """;

    [Theory]
    [InlineData("CC3001", "cost 12.4 million euros", "cost 14.2 million euros", Severity.Warning)]
    [InlineData("CC3002", "laid on May 6, 2021", "laid on May 9, 2021", Severity.Warning)]
    [InlineData("CC3006", "cost 12.4 million euros", "did not cost 12.4 million euros", Severity.Note)]
    public void Two_stories_with_one_conflict_give_one_finding(string rule, string right, string wrong, Severity severity)
    {
        var report = Checked.Documents(null, new SourceDocument("bridge.txt", Bridge), new SourceDocument("sound.txt", Change(Sound, right, wrong)));

        var finding = Assert.Single(report.Findings);
        Assert.Equal((rule, severity), (finding.Rule.Id, finding.Severity));
        Snapshot.Match(TextReport.Render(report), rule);
    }

    [Fact]
    public void Sources_that_disagree_are_shown_with_both_of_their_figures()
    {
        var first = Change(Bridge, "cost 12.4 million euros.", "cost 12.4 million euros, the mayor said.");
        var second = Change(Sound, "cost 12.4 million euros.", "cost 14.2 million euros, the ferry union said.");
        var report = Checked.Documents(null, new SourceDocument("bridge.txt", first), new SourceDocument("sound.txt", second));

        Assert.Equal(("CC3001", Severity.Note), (Assert.Single(report.Findings).Rule.Id, report.Findings[0].Severity));
        Snapshot.Match(TextReport.Render(report));
    }

    [Fact]
    public void A_figure_that_was_superseded_is_shown_with_the_newer_one()
    {
        var later = Change(Sound, "cost 12.4 million euros", "cost 14.2 million euros")
            .Replace("2024-03-04 21:40", "2024-03-11 08:00", StringComparison.Ordinal)
            .Replace("March 4", "March 11", StringComparison.Ordinal);
        var report = Checked.Documents(null, new SourceDocument("bridge.txt", Bridge), new SourceDocument("later.txt", later));

        Assert.Equal(("CC3005", Severity.Note), (Assert.Single(report.Findings).Rule.Id, report.Findings[0].Severity));
        Snapshot.Match(TextReport.Render(report));
    }

    [Fact]
    public void The_same_two_stories_put_right_give_none() =>
        Assert.Empty(Checked.Documents(null, new SourceDocument("bridge.txt", Bridge), new SourceDocument("sound.txt", Sound)).Findings);

    private static string Change(string story, string right, string wrong)
    {
        Assert.Contains(right, story, StringComparison.Ordinal);
        return story.Replace(right, wrong, StringComparison.Ordinal);
    }
}
