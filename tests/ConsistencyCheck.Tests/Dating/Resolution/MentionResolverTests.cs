using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Resolution;

public class MentionResolverTests
{
    [Theory]
    [InlineData("He left on May 30 and came back the day before.", "the day before", "2024-05-29")]
    [InlineData("The vote was on May 30. A day later, the mayor resigned.", "A day later", "2024-05-31")]
    [InlineData("She won in 2011. Two years later, she lost.", "Two years later", "2013")] // from the year just named, not from the last day
    [InlineData("On May 30 she spoke of 2011. Two years later, she had lost.", "Two years later", "2013")]
    [InlineData("The pier closed in March 2019. Two months later, it was sold.", "Two months later", "2019-05")]
    public void What_counts_from_another_mention_counts_from_the_last_one_named(string text, string words, string timex) =>
        Assert.Equal(timex, Resolve(text, words, "2024-06-04")?.Timex);

    [Theory]
    [InlineData("The day before, nobody had come to the pier.", "The day before")] // nothing named yet
    [InlineData("She won in 2011. The day before, she had been ill.", "The day before")] // a year has no day before
    [InlineData("She won on Nov. 8. In 2011 she lost. The day before, she had been ill.", "The day before")] // the year stands between
    public void What_counts_from_nothing_that_is_fine_enough_stays_open(string text, string words) =>
        Assert.Null(Resolve(text, words, "2024-06-04"));

    [Fact]
    public void A_story_does_not_count_from_stamps_links_and_captions_between_its_paragraphs()
    {
        const string Text = """
            Pier closes for good
            2024-06-04 10:00

            The pier of Port Grange closed for good on May 30, and its last keeper went home with the key.

            Workers look at the pier of Port Grange, May 21. Agency

            Pier counts its last visitors 2024-05-02 20:09 | Coast

            A day earlier, the keeper had told the town that he would stay.
            """;

        Assert.Equal("2024-05-29", Resolve(Text, "A day earlier", "2024-06-04")?.Timex);
    }

    [Fact]
    public void Tomorrow_in_a_quotation_counts_from_the_day_of_the_speech()
    {
        const string Text = """
            The union will strike, its chairman told members in the old mill on Tuesday, a day after talks had failed.

            “Tomorrow, no tram will leave the depot,” he said.

            The company will say more tomorrow.
            """;

        Assert.Equal("2024-06-05", Resolve(Text, "Tomorrow", "2024-06-06")?.Timex);
        Assert.Equal("2024-06-07", Resolve(Text, "tomorrow", "2024-06-06")?.Timex);
    }

    [Theory]
    [InlineData("The board met on Wednesday.", "Wednesday", "2024-01-10", "2024-01-10 2024-01-11")] // from either day it is the same
    [InlineData("The board met on Wednesday.", "Wednesday", null, "2024-01-09 2024-01-10")] // the last one, or today: a week apart
    [InlineData("The board met last week.", "last week", "2024-W01", "2024-01-09 2024-01-10")]
    [InlineData("The board met last year.", "last year", "2023", "2024-01-09 2024-01-10")]
    [InlineData("The board met yesterday.", "yesterday", null, "2024-01-09 2024-01-10")]
    [InlineData("The board met on Jan. 2.", "Jan. 2", null, "2018-01-09 2024-01-09")] // another year
    [InlineData("The board met in 2011.", "2011", "2011", "2018-01-09 2024-01-09")] // says it all
    public void What_reads_alike_from_all_candidate_days_is_resolved_and_the_rest_stays_open(string text, string words, string? timex, string candidates) =>
        Assert.Equal(timex, Resolve(text, words, candidates.Split(' '))?.Timex);

    [Theory]
    [InlineData("The board met on Sept. 6.", "Sept. 6")]
    [InlineData("The board met last week.", "last week")]
    public void Without_a_day_nothing_relative_is_resolved(string text, string words) => Assert.Null(Resolve(text, words));

    [Fact]
    public void A_caption_shows_what_has_been_whatever_its_tense()
    {
        const string Text = "The mayor speaks at the pier, Dec. 20. Agency\n\nThe mayor will speak again on Dec. 20, her office said in a statement on Monday.";

        Assert.Equal("2023-12-20", Resolve(Text, "Dec. 20. A", "2024-06-04", length: 7)?.Timex);
        Assert.Equal("2024-12-20", Resolve(Text, "Dec. 20, her", "2024-06-04", length: 7)?.Timex);
    }

    [Fact]
    public void An_impossible_date_is_kept_and_not_resolved() => Assert.Null(Resolve("The board met on Sept. 31 in the mill.", "Sept. 31", "2024-06-04"));

    private static ResolvedTime? Resolve(string text, string words, params string[] candidates) => Resolve(text, words, candidates, words.Length);

    private static ResolvedTime? Resolve(string text, string words, string candidate, int length) => Resolve(text, words, [candidate], length);

    private static ResolvedTime? Resolve(string text, string words, string[] candidates, int length)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return MentionResolver.Resolve(Reading.Of(text), [.. candidates.Select(Reading.Day)])
            .Single(mention => mention.Mention.Span == new ConsistencyCheck.Documents.TextSpan(at, length)).Resolved;
    }
}
