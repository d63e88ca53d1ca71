using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class StatedDateReaderTests
{
    private const string Story = "The yard was sold on Wednesday to the town, which will keep it open, its owner said.";

    [Theory]
    [InlineData("2024-05-28 18:53:32", "2024-05-28")]
    [InlineData("Published: Sept. 4, 2023, 9:30 a.m.", "2023-09-04")]
    [InlineData("By Lena Ortiz | June 13, 2024", "2024-06-13")] // beside a byline
    [InlineData("28.05.2024 10:15", "2024-05-28")] // the month cannot be 28
    [InlineData("Updated March 3, 2025; first published on Oct. 4, 2019", "2025-03-03")] // the first of two
    public void A_header_stamp_states_the_day(string stamp, string day)
    {
        var text = $"Yard sold\n{stamp}\n\n{Story}";

        var stated = Read(text)!;

        Assert.Equal(day, Reading.Iso(stated.Day));
        Assert.Equal(stated.Text, stated.Span!.Value.Of(text).ToString());
    }

    [Theory]
    [InlineData("3/4/2024 10:15")] // April 3 or March 4
    [InlineData("Updated 3 hours ago")] // no day
    [InlineData("Sept. 4, 9:30 a.m.")] // no year
    public void A_stamp_that_does_not_fix_a_day_states_nothing(string stamp) => Assert.Null(Read($"Yard sold\n{stamp}\n\n{Story}"));

    [Fact]
    public void Of_two_stamps_an_ambiguous_one_is_passed_over() =>
        Assert.Equal("2024-04-03", Reading.Iso(Read($"Yard sold\nPublished 3/4/2024 10:15\nUpdated April 3, 2024, 11:00\n\n{Story}")!.Day));

    [Theory]
    [InlineData("PORT GRANGE, Sept. 6, 2023 (Agency) — ", "2023-09-06")]
    [InlineData("PORT GRANGE, Sept. 6 (Agency) — ", null)] // a dateline as usual
    public void A_dateline_with_a_year_states_the_day(string dateline, string? day) =>
        Assert.Equal(day, Read($"Yard sold to the town\n\n{dateline}{Story}") is { } stated ? Reading.Iso(stated.Day) : null);

    [Fact]
    public void Metadata_goes_before_the_stamp_and_the_stamp_before_the_dateline()
    {
        const string Text = $"Yard sold to the town\n2023-09-07 08:00\n\nPORT GRANGE, Sept. 6, 2023 (Agency) — {Story}";

        Assert.Equal("2023-09-07", Reading.Iso(Read(Text)!.Day));
        Assert.Equal("2023-09-08", Reading.Iso(Read(Text, new DateOnly(2023, 9, 8))!.Day));
        Assert.Null(Read(Text, new DateOnly(2023, 9, 8))!.Span);
    }

    [Fact]
    public void Days_that_the_story_or_a_link_names_state_nothing() =>
        Assert.Null(Read($"Yard sold to the town\n\n{Story} It had been built on June 3, 2014.\n\nRead more: Yard for sale 2023-09-01 10:00 | Coast"));

    private static StatedDate? Read(string text, DateOnly? published = null)
    {
        var document = Reading.Of(text, published: published);
        return StatedDateReader.Read(document.Layout.Document, TimeMentionReader.Read(document));
    }
}
