using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Reports;

public class ExcerptTests
{
    [Theory]
    [InlineData("on «Sept. 6» it", 3, 7)] // plain
    [InlineData("on\t«Sept. 6» it", 3, 7)] // a tab is printed as one space
    [InlineData("東京 «Sept. 6»", 5, 7)] // East Asian letters take two columns each
    [InlineData("cafe\u0301 «Sept. 6»", 5, 7)] // a combining accent takes none
    [InlineData("👍 «Sept. 6»", 3, 7)] // a surrogate pair is one character of two columns
    [InlineData("\u0007 «Sept. 6»", 2, 7)] // the replacement of a control character takes one
    [InlineData("«９月６日» it", 0, 8)] // full-width digits in the span itself
    [InlineData("«»nothing", 0, 1)] // an empty span is still shown
    public void Carets_stand_under_the_words(string marked, int indent, int width)
    {
        var (text, span) = Unmark(marked);
        var excerpt = Excerpt.Of(text, new TextSpan(0, text.Length), span);
        Assert.Equal((indent, width), (excerpt.Indent, excerpt.Width));
    }

    [Theory]
    [InlineData(0)] // at the line's start: cut on the right alone
    [InlineData(250)] // in the middle: cut on both sides
    [InlineData(493)] // at the line's end: cut on the left alone
    public void A_long_line_is_cut_around_the_span(int start)
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(n => $"{n:D4} "));
        var excerpt = Excerpt.Of(text, new TextSpan(0, text.Length), new TextSpan(start, 4));
        Assert.InRange(excerpt.Text.Length, 80, 102);
        Assert.Equal(text[start..(start + 4)], excerpt.Text[excerpt.Indent..(excerpt.Indent + 4)]);
        Assert.Equal(start > 100, excerpt.Text.StartsWith('…'));
        Assert.Equal(start < 400, excerpt.Text.EndsWith('…'));
    }

    [Fact]
    public void A_span_longer_than_the_window_is_cut_too()
    {
        var text = new string('x', 5000);
        var excerpt = Excerpt.Of(text, new TextSpan(0, text.Length), new TextSpan(1000, 3000));
        Assert.Equal((1, 100), (excerpt.Indent, excerpt.Width));
        Assert.Equal(102, excerpt.Text.Length);
    }

    [Fact]
    public void A_span_over_two_lines_is_shown_up_to_the_first_line_end()
    {
        var excerpt = Excerpt.Of("one two\nthree", new TextSpan(0, 7), new TextSpan(4, 9));
        Assert.Equal(("one two", 4, 3), (excerpt.Text, excerpt.Indent, excerpt.Width));
    }

    // No row of the theory above: test runners hand rows on as UTF-8, which has no halves.
    [Fact]
    public void Half_a_surrogate_pair_is_printed_as_one_replacement_character()
    {
        const string text = "half \uD83D Sept. 6";
        var excerpt = Excerpt.Of(text, new TextSpan(0, text.Length), new TextSpan(7, 7));
        Assert.Equal(("half \uFFFD Sept. 6", 7, 7), (excerpt.Text, excerpt.Indent, excerpt.Width));
    }

    private static (string Text, TextSpan Span) Unmark(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        return (marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), TextSpan.Between(start, end));
    }
}
