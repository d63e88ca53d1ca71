using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Reports.Forms;

public class QuoteContextTests
{
    [Fact]
    public void An_excerpt_stays_in_its_paragraph()
    {
        const string Text = "Ferry to stop\nThe last ferry leaves on Sept. 31.\nRain fell.";
        Assert.Equal(new QuoteContext("The last ferry leaves on ", "Sept. 31", "."), InParagraph(Text, "Sept. 31"));
    }

    [Fact]
    public void A_long_paragraph_is_cut_between_words()
    {
        var text = string.Concat(Enumerable.Repeat("harbour ", 40)) + "Sept. 31" + string.Concat(Enumerable.Repeat(" bridge", 40));
        var quote = InParagraph(text, "Sept. 31");
        Assert.StartsWith("…harbour ", quote.Before, StringComparison.Ordinal);
        Assert.EndsWith(" bridge…", quote.After, StringComparison.Ordinal);
        Assert.InRange(quote.Before.Length, 100, 142);
    }

    [Theory]
    [InlineData(1)] // each cut falls into a ship, which is a surrogate pair
    [InlineData(3)]
    public void No_cut_parts_a_surrogate_pair(int reach)
    {
        var quote = QuoteContext.Around("🚢🚢 Monday 🚢🚢", new TextSpan(5, 6), reach + 1);
        Assert.DoesNotContain(quote.Before + quote.After, letter => letter == '\uFFFD');
        Assert.Equal(quote.Before, new string([.. quote.Before.EnumerateRunes().SelectMany(rune => rune.ToString())]));
        Assert.Equal(quote.After, new string([.. quote.After.EnumerateRunes().SelectMany(rune => rune.ToString())]));
    }

    private static QuoteContext InParagraph(string text, string words) =>
        QuoteContext.InParagraph(ReportSample.Document("a.txt", text).Layout, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
