using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class SourceMapTests
{
    private const string Page = "<p>Smith &amp; Sons moved\n  in <b>May</b> 2023.</p>\n<p>Rain.</p>";

    [Fact]
    public void A_span_of_the_text_leads_to_its_words_in_the_file()
    {
        var (text, map) = Read();

        Assert.Equal("Smith & Sons moved in May 2023.\nRain.", text);
        Assert.Equal("Smith", Original(map, text, "Smith"));
        Assert.Equal("&amp;", Original(map, text, "&"));
        Assert.Equal("May</b> 2023", Original(map, text, "May 2023"));
        Assert.Equal("moved\n  in", Original(map, text, "moved in"));
        Assert.Equal("Rain.", Original(map, text, "Rain."));
    }

    [Fact]
    public void Each_offset_of_the_file_leads_to_the_first_words_that_were_read_from_it_or_after_it()
    {
        var (text, map) = Read();

        Assert.Equal(0, map.ToText(0)); // the tag before the first word
        Assert.Equal(text.IndexOf("May", StringComparison.Ordinal), map.ToText(Page.IndexOf("<b>", StringComparison.Ordinal)));
        Assert.Equal(text.IndexOf("ay", StringComparison.Ordinal), map.ToText(Page.IndexOf("ay<", StringComparison.Ordinal)));
        Assert.Equal(text.IndexOf('&'), map.ToText(Page.IndexOf("mp;", StringComparison.Ordinal))); // in the middle of an entity
        Assert.Equal(text.Length, map.ToText(Page.Length));
    }

    [Fact]
    public void A_title_that_stands_behind_its_story_in_the_file_is_found_there()
    {
        const string Entry = "<text>The ferry left.</text><title>Ferry leaves</title>";
        var builder = new MappedTextBuilder(Entry);
        builder.Append(new TextSpan(Entry.IndexOf("Ferry", StringComparison.Ordinal), "Ferry leaves".Length));
        builder.AppendFor("\n", new TextSpan(Entry.Length, 0));
        builder.Append(new TextSpan(Entry.IndexOf("The ferry", StringComparison.Ordinal), "The ferry left.".Length));
        var (text, map) = (builder.ToString(), builder.ToMap());

        Assert.Equal(text.IndexOf("The", StringComparison.Ordinal), map.ToText(0));
        Assert.Equal(0, map.ToText(Entry.IndexOf("<title>", StringComparison.Ordinal)));
        Assert.Equal(text.IndexOf("leaves", StringComparison.Ordinal), map.ToText(Entry.IndexOf("leaves", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_shows_its_places_in_the_file_with_line_and_column()
    {
        var (text, map) = Read();
        var layout = DocumentReader.Read(new SourceDocument("page.html", text) { Origin = map });
        var place = layout.PlaceOf(new TextSpan(text.IndexOf("May", StringComparison.Ordinal), "May 2023".Length));

        Assert.Equal(new LinePosition(2, 9), place.Start);
        Assert.Equal(new LinePosition(2, 21), place.End);
    }

    [Fact]
    public void What_the_markup_says_of_a_paragraph_is_believed()
    {
        const string Text = "Harbour opens again\nThe ferry left on Monday.\nSee also the story of the flood.";
        var document = new SourceDocument("page.html", Text)
        {
            MarkedZones = [new MarkedZone(ZoneKind.Caption, TextSpan.Between(20, 45)), new MarkedZone(ZoneKind.RelatedLink, TextSpan.Between(46, Text.Length))],
        };

        Assert.Equal([ZoneKind.Headline, ZoneKind.Caption, ZoneKind.RelatedLink], DocumentReader.Read(document).Zones.Select(zone => zone.Kind));
    }

    [Fact]
    public void An_empty_text_leads_nowhere()
    {
        var builder = new MappedTextBuilder("<p></p>");

        Assert.Equal(new TextSpan(0, 0), builder.ToMap().ToOriginal(new TextSpan(0, 0)));
    }

    private static string Original(SourceMap map, string text, string words)
    {
        var place = map.ToOriginal(new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
        return place.Of(map.Original).ToString();
    }

    private static (string Text, SourceMap Map) Read()
    {
        var builder = new MappedTextBuilder(Page);
        Append(builder, "Smith ");
        builder.AppendFor("&", Place("&amp;"));
        Append(builder, " Sons moved");
        builder.AppendFor(" ", Place("\n  "));
        Append(builder, "in ");
        Append(builder, "May");
        Append(builder, " 2023.");
        builder.EndLine(Place("</p>\n").Start);
        builder.EndLine(Place("<p>Rain").Start); // a line ends once
        Append(builder, "Rain.");
        return (builder.ToString(), builder.ToMap());
    }

    private static void Append(MappedTextBuilder builder, string words) => builder.Append(Place(words));

    private static TextSpan Place(string words) => new(Page.IndexOf(words, StringComparison.Ordinal), words.Length);
}
