using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class TextSpanTests
{
    [Fact]
    public void A_span_ends_before_the_unit_that_its_end_names()
    {
        var span = TextSpan.Between(4, 8);
        Assert.Equal(4, span.Length);
        Assert.Equal("tide", span.Of("the tide").ToString());
    }

    [Fact]
    public void A_span_cannot_end_before_it_starts()
        => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.Between(8, 4));

    [Fact]
    public void Words_outside_the_text_cannot_be_taken()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(4, 5).Of("the tide").ToString());

    [Theory]
    [InlineData(2, 6, true)] // inside
    [InlineData(0, 10, true)] // itself
    [InlineData(0, 11, false)] // one unit beyond
    [InlineData(10, 10, true)] // a position at the end
    public void A_span_contains_what_lies_within_its_bounds(int start, int end, bool expected)
        => Assert.Equal(expected, new TextSpan(0, 10).Contains(TextSpan.Between(start, end)));

    [Theory]
    [InlineData(9, 12, true)] // one unit shared
    [InlineData(10, 12, false)] // neighbours
    [InlineData(0, 1, true)]
    public void Spans_overlap_where_they_share_a_unit(int start, int end, bool expected)
        => Assert.Equal(expected, new TextSpan(0, 10).Overlaps(TextSpan.Between(start, end)));

    [Fact]
    public void A_span_is_written_as_a_half_open_range()
        => Assert.Equal("[17, 30)", TextSpan.Between(17, 30).ToString());
}
