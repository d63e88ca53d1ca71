using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class LineMapTests
{
    [Theory]
    [InlineData("", 1)] // an empty text has one empty line
    [InlineData("one", 1)]
    [InlineData("one\n", 2)] // what follows the last line end is a line
    [InlineData("one\r\ntwo", 2)] // CR LF is one line end
    [InlineData("one\n\rtwo", 3)] // LF CR is two
    [InlineData("one\rtwo\nthree\r\nfour", 4)] // conventions may be mixed
    [InlineData("one\u2028two", 1)] // Unicode's line separator is no line end of files
    public void Lines_end_at_CR_LF_and_CRLF(string text, int expected)
        => Assert.Equal(expected, new LineMap(text).Count);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 4)] // the line end belongs to the line it ends
    [InlineData(4, 1, 5)] // so does the second half of CR LF
    [InlineData(5, 2, 1)]
    [InlineData(8, 2, 4)] // the end of the text is a position
    public void Lines_and_columns_count_from_one(int offset, int line, int column)
        => Assert.Equal(new LinePosition(line, column), new LineMap("one\r\ntwo").PositionOf(offset));

    [Fact]
    public void A_line_is_given_without_its_end()
    {
        const string Text = "one\r\n\r\nthree\n";
        var map = new LineMap(Text);
        Assert.Equal(["one", "", "three", ""], Enumerable.Range(1, 4).Select(line => map.SpanOf(line).Of(Text).ToString()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    public void An_offset_outside_the_text_is_refused(int offset)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap("one\r\ntwo").PositionOf(offset));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_line_that_does_not_exist_is_refused(int line)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap("one\ntwo").SpanOf(line));
}
