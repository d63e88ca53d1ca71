using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Documents;

public class HardWrapTests
{
    private const string Wire =
        "HARBOUR BOARD RAISES DUES\n" +
        "    SKERRY, March 12 - The harbour board of Skerry said it will\n" +
        "raise its dues by four pct from April 1, its first increase in\n" +
        "three years, to pay for a new breakwater that was finished in\n" +
        "February at a cost of 2.4 mln dlrs.\n" +
        "    Dues will rise again on Jan.\n" +
        "1 of next year, the board said.\n";

    [Fact]
    public void Lines_that_the_width_broke_are_joined_and_paragraphs_are_not() => Assert.Equal(
        "HARBOUR BOARD RAISES DUES\n" +
        "    SKERRY, March 12 - The harbour board of Skerry said it will raise its dues by four pct from April 1, its first increase in " +
        "three years, to pay for a new breakwater that was finished in February at a cost of 2.4 mln dlrs.\n" +
        "    Dues will rise again on Jan.\n1 of next year, the board said.\n",
        HardWrap.Unwrap(Wire));

    [Theory]
    [InlineData("One paragraph a line.\nThe next one is longer than any line of a typewriter could be, and so no line end of this text is one of width alone.\n")] // news as it is exported
    [InlineData("The harbour board of Skerry said it will raise its dues in April.\nThe dues will pay for the new breakwater, which cost 2.4 million.\nThe board meets again on Wednesday, it said in a short statement.\nIts last increase was three years ago, and it was twice as large.\n")] // short paragraphs of nearly one length
    [InlineData("Roses are red\nviolets are blue\nsugar is sweet\nand so are you\n")] // verse
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public void A_text_whose_lines_are_paragraphs_stays_as_it_is(string text) => Assert.Same(text, HardWrap.Unwrap(text));

    [Fact]
    public void A_line_end_of_two_characters_becomes_two_spaces_so_that_offsets_stay()
    {
        var text = Wire.ReplaceLineEndings("\r\n");

        var unwrapped = HardWrap.Unwrap(text);

        Assert.Equal(text.Length, unwrapped.Length);
        Assert.Contains("it will  raise its dues", unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_over_a_line_end_is_read_and_quoted_where_it_stands()
    {
        const string Text =
            "    SKERRY - The harbour board of Skerry said it had decided on Tuesday,\n" +
            "March 12, 2025, to raise its dues by four pct from the beginning of\n" +
            "the summer, its first increase in three years, to pay for the new\n" +
            "breakwater.\n";

        var finding = Assert.Single(Checked.Texts(null, Text).Findings);

        Assert.Equal("March 12, 2025 is a Wednesday, not a Tuesday.", finding.Message);
        Assert.Equal("Tuesday,\nMarch 12, 2025", finding.Evidence[0].Text);
    }
}
