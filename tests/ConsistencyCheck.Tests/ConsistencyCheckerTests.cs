using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests;

public class ConsistencyCheckerTests
{
    private const string Text = "The bridge opens on Sept. 31, the roads office said.";

    [Fact]
    public void Many_threads_get_the_report_that_one_gets()
    {
        var checker = new ConsistencyCheckerBuilder().Build();
        var documents = Directory.GetFiles(Repository.Articles, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new SourceDocument(Path.GetFileName(path), File.ReadAllText(path))).ToList();
        var expected = TextReport.Render(checker.Check(documents));

        var reports = new string[16];
        Parallel.For(0, reports.Length, index => reports[index] = TextReport.Render(checker.Check(documents)));

        Assert.All(reports, report => Assert.Equal(expected, report));
    }

    [Fact]
    public void Null_in_place_of_documents_is_refused()
    {
        var checker = new ConsistencyCheckerBuilder().Build();

        Assert.Throws<ArgumentNullException>("documents", () => checker.Check(null!));
        Assert.Throws<ArgumentNullException>("document", () => checker.Check([new SourceDocument("a", Text), null!]));
        Assert.Throws<ArgumentNullException>("document", () => checker.Extract(null!));
    }

    [Fact]
    public void Null_in_place_of_an_id_a_text_or_a_finder_is_refused()
    {
        Assert.Throws<ArgumentNullException>("id", () => new SourceDocument(null!, Text));
        Assert.Throws<ArgumentNullException>("text", () => new SourceDocument("a", null!));
        Assert.Throws<ArgumentNullException>("finder", () => new ConsistencyCheckerBuilder().WithMentionFinder(null!));
    }

    [Fact]
    public void No_documents_give_an_empty_report()
    {
        var report = new ConsistencyCheckerBuilder().Build().Check([]);

        Assert.Empty(report.Documents);
        Assert.Empty(report.Findings);
        Assert.Empty(report.Agreements);
        Assert.Equal(new Coverage(0, 0, 0, 0, 0), report.Coverage);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\r\n\t\n \u00A0\n")] // what a converter leaves of a page without text
    [InlineData("\uFEFF")] // a byte order mark that a reader forgot to take away
    public void A_document_without_words_is_undetermined_and_without_findings(string text)
    {
        var report = Checked.Texts(null, text);

        var document = Assert.Single(report.Documents);
        Assert.Empty(document.Mentions);
        Assert.Equal(DatingStatus.Undetermined, document.Date.Status);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Two_documents_with_one_id_are_both_checked()
    {
        var report = Checked.Documents(
            null,
            new SourceDocument("a.txt", Text),
            new SourceDocument("a.txt", Text.Replace("31", "32", StringComparison.Ordinal)));

        Assert.Equal(["Sept. 31", "Sept. 32"], report.Findings.Select(finding => finding.Evidence[0].Text));
        Assert.Equal(2, report.Coverage.Flagged);
        Assert.Contains("a.txt", TextReport.Render(report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_report_is_the_order_of_the_documents()
    {
        var report = Checked.Texts(null, "Trams run again from June 31.", "Trams stop on Feb. 30.");

        Assert.Equal(["1.txt", "2.txt"], report.Documents.Select(document => document.Id));
        Assert.Equal(["1.txt", "2.txt"], report.Findings.Select(finding => finding.Evidence[0].DocumentId));
    }

    [Fact]
    public void The_mentions_of_a_finder_of_the_callers_own_are_used_and_no_others()
    {
        // A reader of another calendar, say, that knows one day and no English.
        var day = new TimeValue { Type = TimeType.Date, Fields = new CalendarFields { Year = 2024, Month = 3, Day = 20, Weekday = DayOfWeek.Monday } };
        var checker = With(new FixedFinder(new Mention(new TextSpan(0, 6), day)));

        var report = checker.Check([new SourceDocument("a.txt", "Nowruz came on Feb. 30 this time.")]);

        var finding = Assert.Single(report.Findings);
        Assert.Equal("CC1002", finding.Rule.Id);
        Assert.Equal("Nowruz", finding.Evidence[0].Text);
        Assert.Single(report.Documents[0].Mentions);
    }

    [Theory]
    [InlineData(48, 10)] // runs past the end
    [InlineData(99, 1)] // starts past the end
    [InlineData(-1, 4)] // starts before the text
    [InlineData(3, -1)] // no length
    [InlineData(int.MaxValue, 1)] // start and length together are no number
    public void A_finder_that_points_outside_the_text_is_named(int start, int length)
    {
        var checker = With(new FixedFinder(new Mention(new TextSpan(start, length), new TimeValue { Type = TimeType.Date })));

        var error = Assert.Throws<InvalidOperationException>(() => checker.Check([new SourceDocument("wire-7", Text)]));

        Assert.Contains(nameof(FixedFinder), error.Message, StringComparison.Ordinal);
        Assert.Contains("wire-7", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => checker.Extract(new SourceDocument("wire-7", Text)));
    }

    [Fact]
    public void A_finder_whose_mentions_overlap_or_go_backwards_is_named()
    {
        var day = new TimeValue { Type = TimeType.Date };
        var overlapping = With(new FixedFinder(new Mention(new TextSpan(4, 6), day), new Mention(new TextSpan(9, 6), day)));
        var backwards = With(new FixedFinder(new Mention(new TextSpan(20, 2), day), new Mention(new TextSpan(4, 6), day)));

        var error = Assert.Throws<InvalidOperationException>(() => overlapping.Check([new SourceDocument("a", Text)]));
        Assert.Contains(nameof(FixedFinder), error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => backwards.Check([new SourceDocument("a", Text)]));
    }

    [Fact]
    public void A_finder_that_returns_nothing_at_all_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => With(new FixedFinder(null!)).Check([new SourceDocument("a", Text)]));

        Assert.Contains(nameof(FixedFinder), error.Message, StringComparison.Ordinal);
    }

    private static ConsistencyChecker With(IMentionFinder finder) => new ConsistencyCheckerBuilder().WithMentionFinder(finder).Build();

    private sealed class FixedFinder(params Mention[] mentions) : IMentionFinder
    {
        public IReadOnlyList<Mention> Find(string text) => mentions;
    }

    [Theory]
    [InlineData(1, 1, 1)] // what an empty field becomes
    [InlineData(9999, 12, 31)] // and a field that is never to end
    public void A_day_at_the_end_of_the_calendar_is_none(int year, int month, int day)
    {
        var document = new SourceDocument("a.txt", "The vault opened on December 31 in Oslo. It closes again on Friday.")
        {
            Published = new DateOnly(year, month, day),
            Modified = new DateOnly(year, month, day),
            Crawled = new DateOnly(year, month, day),
        };

        var report = new ConsistencyCheckerBuilder().Build().Check([document]);

        Assert.Empty(report.Findings);
        Assert.Null(Assert.Single(report.Documents).Date.Stated);
    }
}
