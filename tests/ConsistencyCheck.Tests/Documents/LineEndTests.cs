using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class LineEndTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_article_has_the_same_zones_and_sentences_in_any_convention(string lineEnd)
    {
        foreach (var article in Articles.All())
        {
            var other = article.Replace("\n", lineEnd, StringComparison.Ordinal);
            var (expected, actual) = (Page.Read(article), Page.Read(other));
            Assert.Equal(Words(expected), Words(actual));
            Assert.Equal(expected.Zones.Select(zone => zone.Paragraph), actual.Zones.Select(zone => zone.Paragraph));
            Assert.Equal(Page.Sentences(article), Page.Sentences(other));
        }
    }

    [Fact]
    public void Offsets_are_shifted_by_the_longer_line_ends_above_them()
    {
        var zone = Page.Read("Fares to rise\r\n\r\nFares will rise on Monday.\r\n").Zones[1];
        Assert.Equal(new Zone(ZoneKind.Body, new TextSpan(17, 26), Paragraph: 2), zone);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\n")]
    public void A_text_of_white_space_has_no_zones_and_no_sentences(string text)
    {
        var layout = Page.Read(text);
        Assert.Empty(layout.Zones);
        Assert.Empty(layout.Sentences);
    }

    private static IEnumerable<string> Words(DocumentLayout layout)
        => layout.Zones.Select(zone => $"{zone.Kind} {zone.IsRepeat} {zone.Span.Of(layout.Document.Text)}");
}
