using System.Globalization;
using System.Text;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

/// <summary>The date of a document as an application asks for it and prints it.</summary>
public class DateOfTests
{
    private static readonly DateOnly MidSummer2024 = new(2024, 6, 20);

    [Theory]
    [InlineData("briefing-late-byline")] // determined by the text, against the stamp
    [InlineData("harbour-budget")] // determined as stated
    [InlineData("missile-briefing")] // one of two years
    [InlineData("joint-statement")] // one of some years, and no day
    [InlineData("rail-shipment")] // undetermined
    public void Every_answer_comes_with_its_reason_and_its_evidence(string article)
    {
        var document = new SourceDocument(article, Repository.Article($"{article}.txt"));

        var date = new ConsistencyCheckerBuilder().WithAsOf(MidSummer2024).Build().DateOf(document);

        Snapshot.Match(Print(document, date), article);
    }

    [Theory]
    [InlineData("briefing-late-byline")]
    [InlineData("missile-briefing")]
    [InlineData("flood-anniversary")]
    [InlineData("rail-shipment")]
    public void The_date_is_the_one_that_the_extraction_gives(string article)
    {
        var document = new SourceDocument(article, Repository.Article($"{article}.txt"));
        var checker = new ConsistencyCheckerBuilder().WithAsOf(MidSummer2024).Build();

        Assert.Equal(Print(document, checker.Extract(document).Date), Print(document, checker.DateOf(document)));
    }

    [Fact]
    public void The_scores_are_the_sum_of_the_weights_where_each_link_counts_once()
    {
        var document = new SourceDocument(
            "a",
            "Yard sold\n2024-03-14 10:00\n\nLINDBY, March 14 (Agency) — The yard was sold, and opened again in early March 2024, its owner said Thursday.");

        var date = new ConsistencyCheckerBuilder().Build().DateOf(document);

        var candidate = Assert.Single(date.Scores);
        Assert.Equal(new DateOnly(2024, 3, 14), candidate.Day);
        Assert.True(date.Evidence.Count >= 2);
        Assert.Equal(date.Evidence.Sum(piece => piece.Weight), candidate.Score, 9);
    }

    [Fact]
    public void Years_are_given_for_an_ambiguous_year_alone()
    {
        var checker = new ConsistencyCheckerBuilder().WithAsOf(MidSummer2024).Build();

        Assert.Equal([2018, 2024], checker.DateOf(Article("missile-briefing.txt")).Years);
        Assert.NotEmpty(checker.DateOf(Article("joint-statement.txt")).Years);
        Assert.Empty(checker.DateOf(Article("harbour-budget.txt")).Years);
        // Without an as-of date nobody knows which year is the last one.
        Assert.Empty(new ConsistencyCheckerBuilder().Build().DateOf(Article("missile-briefing.txt")).Years);
    }

    [Fact]
    public void An_empty_text_is_undetermined_and_says_so()
    {
        var date = new ConsistencyCheckerBuilder().Build().DateOf(new SourceDocument("empty", ""));

        Assert.Equal((DatingStatus.Undetermined, "nothing in the text tells one year from another"), (date.Status, date.Reason));
    }

    [Fact]
    public void No_mention_is_placed_on_the_calendar_for_it()
    {
        // A reading of mentions that is asked for once is all that dating needs.
        var finder = new CountedFinder();
        var checker = new ConsistencyCheckerBuilder().WithMentionFinder(finder).Build();

        checker.DateOf(new SourceDocument("a", "The yard was sold on March 3, 2024, its owner said."));

        Assert.Equal(1, finder.Asked);
    }

    private static SourceDocument Article(string name) => new(name, Repository.Article(name));

    private static string Print(SourceDocument document, DocumentDate date)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{date.Status}, {date.Basis}: {date.Reason}\n");
        if (date.Stated is { } stated)
            text.Append(
                CultureInfo.InvariantCulture,
                $"stated {Reading.Iso(stated.Day)}, score {date.StatedScore:0.00}, contradicted: {date.ContradictsStated}\n");
        if (date.Years.Count > 0) text.Append(CultureInfo.InvariantCulture, $"years {string.Join(' ', date.Years)}\n");
        foreach (var candidate in date.Scores) text.Append(CultureInfo.InvariantCulture, $"{Reading.Iso(candidate.Day)} score {candidate.Score:0.00}\n");
        Print(text, document, "evidence", date.Evidence);
        Print(text, document, "support", date.Support);
        Print(text, document, "broken", date.Broken);
        return text.ToString();
    }

    private static void Print(StringBuilder text, SourceDocument document, string name, IReadOnlyList<DatingEvidence> evidence)
    {
        text.Append(CultureInfo.InvariantCulture, $"{name}:\n");
        foreach (var piece in evidence)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {piece.Span.Of(document.Text)} ({piece.Zone}) weighs {piece.Weight:0.00}, stated {piece.StatedWeight:0.00}: {piece.Implies}\n");
    }

    private sealed class CountedFinder : IMentionFinder
    {
        private readonly EnglishMentionFinder _finder = new();

        public int Asked { get; private set; }

        public IReadOnlyList<Mention> Find(string text)
        {
            Asked++;
            return _finder.Find(text);
        }
    }
}
