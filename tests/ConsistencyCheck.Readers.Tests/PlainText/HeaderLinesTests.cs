using System.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Tests.PlainText;

public class HeaderLinesTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_at_the_top_say_what_the_text_is_and_stay_in_it(string lineEnd)
    {
        var text = string.Join(
            lineEnd, "Title: Ferry back", "Date: 2023-09-06", "Updated: 2023-09-08", "Crawled: 2023-10-01", "Source: The Post", "URL: https://post.example/a", "", "She left.");
        var document = Read(text);
        Assert.Equal(text, document.Text);
        Assert.Null(document.Origin);
        Assert.Equal((new DateOnly(2023, 9, 6), new DateOnly(2023, 9, 8), new DateOnly(2023, 10, 1)), (document.Published, document.Modified, document.Crawled));
        Assert.Equal(("The Post", "https://post.example/a"), (document.Source, document.Url));
        Assert.Equal("2023-09-06", document.PublishedAt!.Value.Of(text).ToString());
        Assert.Equal(
            [ZoneKind.Headline, ZoneKind.HeaderStamp, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Boilerplate],
            document.MarkedZones.Select(zone => zone.Kind));
    }

    [Theory]
    [InlineData("Published: 2023-09-06\n\nShe left.")] // one line is a stamp like any other
    [InlineData("Ferry back\nPublished: 2023-09-06\nUpdated: 2023-09-08\n\nShe left.")] // not at the top
    [InlineData("Title: Ferry back\nDate: 2023-09-06\nShe left.")] // no empty line after them
    [InlineData("Title: Ferry back\nMood: good\n\nShe left.")] // a name that is none of them
    [InlineData("Date: 2023-09-06\nTitle: Ferry back")] // nothing but them
    public void Other_openings_are_text(string text)
    {
        var document = Read(text);
        Assert.Null(document.Published);
        Assert.Empty(document.MarkedZones);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_left_to_the_rules()
    {
        var document = Read("Title: Ferry back\nDate: 2023-02-30\n\nShe left.");
        Assert.Null(document.Published);
        Assert.Equal(ZoneKind.HeaderStamp, document.MarkedZones[1].Kind);
    }

    private static SourceDocument Read(string text) => Assert.Single(DocumentReaders.Read("story.txt", Encoding.UTF8.GetBytes(text)).Documents);
}
