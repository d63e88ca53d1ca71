using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Tests.Text;

namespace ConsistencyCheck.Tests.Work;

/// <summary>Whatever the characters are, a text is read to its end, and what is found lies inside it.</summary>
public class AnyTextTests
{
    private static readonly EnglishMentionFinder Finder = new();
    private static readonly ConsistencyChecker Checker = new ConsistencyCheckerBuilder().Build();

    [Theory]
    [InlineData("7")] // one endless number
    [InlineData("x")] // one endless word
    [InlineData("1 1 ")] // figures and nothing else
    [InlineData(",-:")] // marks alone
    [InlineData("\r\n")] // empty lines
    [InlineData("5\n")] // a figure a line
    [InlineData("\u05D1 5 \u05D0\u200F ")] // text from right to left
    [InlineData("e\u0301\u0327 5 ")] // combining marks
    [InlineData("\u0301")] // marks that combine with nothing
    [InlineData("\U0001F600 ")] // surrogate pairs
    [InlineData("“a ‘b \"c ")] // quotations in quotations
    [InlineData("([{<")] // brackets that nobody closes
    [InlineData("\u0000")] // control characters
    [InlineData("the end of ")] // a part of a part of a part
    [InlineData("January May ")] // months alone
    [InlineData("seven hundred million ")] // number words alone
    [InlineData("of ")] // function words alone
    [InlineData("Monday ")] // weekdays alone
    [InlineData("Monday, Sept. 6 ")] // one sentence of dates
    [InlineData("5 people ")] // one sentence of counts
    [InlineData("photo.")] // the word that captions are known by
    public void A_megabyte_of_anything_is_read(string piece) => Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

    [Theory]
    [InlineData('\uD83D')] // high surrogates without their other half
    [InlineData('\uDE00')] // low ones
    [InlineData('\uFFFF')] // no character at all
    public void So_is_a_megabyte_of_half_characters(char unit) => Read(new string(unit, 1_000_000));

    [Fact]
    public void So_is_a_megabyte_of_characters_at_random()
    {
        var random = new Random(20240305);
        Read(string.Concat(Enumerable.Range(0, 10_000).Select(_ => RandomText.Any(random, 200))));
    }

    [Fact]
    public void So_is_a_megabyte_of_the_words_of_dates_and_figures_at_random() => Read(RandomText.OfMentions(new Random(20240306), 400_000));

    private static void Read(string text)
    {
        AssertInside(text, Finder.Find(text).Select(mention => mention.Span));
        AssertInside(text, Checker.Extract(new SourceDocument("text", text)).Mentions.Select(mention => mention.Mention.Span));
        Assert.Equal(1, Checker.Check([new SourceDocument("text", text)]).Coverage.Documents);
    }

    private static void AssertInside(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.Length < 1 || span.End > text.Length) Assert.Fail($"{span} after {end} in {text.Length}");
            end = span.End;
        }
    }
}
