using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Tests.Text;

namespace ConsistencyCheck.Tests.Mentions.English;

public class EnglishMentionFinderTests
{
    private static readonly EnglishMentionFinder Finder = new();

    [Fact]
    public void Any_characters_give_ordered_spans_that_do_not_overlap()
    {
        var random = new Random(20240528);
        for (var round = 0; round < 500; round++) AssertOrdered(RandomText.Any(random, 300));
    }

    [Fact]
    public void Words_of_mentions_in_any_order_give_ordered_spans_that_do_not_overlap()
    {
        var random = new Random(20240109);
        for (var round = 0; round < 3000; round++) AssertOrdered(RandomText.OfMentions(random, 60));
    }

    [Theory]
    [InlineData("1")] // digits
    [InlineData("1,")] // digits that might be grouped
    [InlineData("one ")] // number words that never end
    [InlineData("several ")]
    [InlineData("May ")]
    [InlineData("from ")]
    [InlineData("the ")]
    [InlineData("2024-")]
    [InlineData("1/2 ")]
    [InlineData("a.m. ")]
    [InlineData("hundreds of ")] // a chain that goes on
    [InlineData("thousand ")]
    [InlineData("x@")]
    [InlineData("more than ")]
    [InlineData("18, ")] // days of a list without a month
    [InlineData("May 4 and 5 and ")]
    [InlineData("the week of ")]
    [InlineData("the night of ")]
    [InlineData("one day before ")] // a distance from a distance
    [InlineData("two hours and 30 minutes and ")]
    [InlineData("'98")]
    [InlineData("soon ")]
    [InlineData("3-1, ")] // sets of a match without end
    [InlineData("3-1 won ")]
    [InlineData("3 million 2 thousand ")]
    [InlineData("twenty-")]
    [InlineData("one nil trillionth ")] // a part of a whole that is cut into none
    [InlineData("one over ")]
    [InlineData("between the tenth and ")]
    public void A_pattern_repeated_for_ever_is_read(string pattern) => AssertOrdered(string.Concat(Enumerable.Repeat(pattern, 20_000)));

    [Fact]
    public void The_same_text_gives_the_same_mentions()
    {
        const string Text = "On Sept. 6 some 550 miners met for two hours at 6:53 p.m. and asked for $2.5bn.";
        Assert.Equal(Finder.Find(Text), new EnglishMentionFinder().Find(Text));
    }

    [Fact]
    public void A_reader_of_mentions_takes_any_finder()
    {
        // The seam: an application's own engine stands behind the same interface.
        IMentionFinder[] finders = [Finder, new YearFinder()];
        Assert.All(finders, finder => Assert.Equal("2022", Assert.Single(finder.Find("It closed in 2022.")).Time!.Timex));
    }

    private static void AssertOrdered(string text)
    {
        var end = 0;
        foreach (var mention in Finder.Find(text))
        {
            Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length, text.Length > 2000 ? text[..50] : text);
            Assert.NotEmpty(mention.Time?.Timex ?? "quantity");
            end = mention.Span.End;
        }
    }
}
