using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Tests.Mapping;

namespace ConsistencyCheck.Readers.Tests.Feeds;

public class FeedReaderTests
{
    private static readonly ReadResult Rss = DocumentReaders.Read("wire/harbour.xml", Sample.Bytes("harbour-news.rss.xml"));

    [Fact]
    public void Each_entry_is_a_document_whose_first_line_is_its_title()
    {
        Assert.Equal(2, Rss.Documents.Count);
        Assert.Equal(
            "Tram opens on Wednesday, March 13, 2024\nThe mayor said the line, built by Smith & Sons, would open on Tuesday, March\u00A013, 2024.\n" +
            "A tram in the depot, Sept. 31.\n",
            Rss.Documents[0].Text);
        Assert.Equal("Ferry “Skerry” takes AT&T crew\nSome 93 boats took part on June\u00A08.\nRain fell.\n", Rss.Documents[1].Text);
        Assert.Equal(ZoneKind.Headline, Places.MarkOf(Rss.Documents[0], "Tram opens"));
        Assert.Equal(ZoneKind.Caption, Places.MarkOf(Rss.Documents[0], "A tram in the depot"));
        Assert.Null(Places.MarkOf(Rss.Documents[0], "The mayor"));
    }

    [Fact]
    public void Words_lead_to_their_places_through_both_layers_of_escapes()
    {
        Assert.Equal("Smith &amp; Sons", Places.InFile(Rss.Documents[0], "Smith & Sons"));
        Assert.Equal("Tuesday</b>, March&nbsp;13, 2024", Places.InFile(Rss.Documents[0], "Tuesday, March\u00A013, 2024"));
        Assert.Equal("&#8220;Skerry", Places.InFile(Rss.Documents[1], "“Skerry"));
        Assert.Equal("June&amp;nbsp;8", Places.InFile(Rss.Documents[1], "June\u00A08"));
        Assert.Equal("AT&T", Places.InFile(Rss.Documents[1], "AT&T"));
    }

    [Fact]
    public void What_the_entry_says_of_itself_is_kept_with_the_place_of_its_day()
    {
        var (tram, ferry) = (Rss.Documents[0], Rss.Documents[1]);

        Assert.Equal("wire/harbour.xml#tram-17", tram.Id);
        Assert.Equal("wire/harbour.xml", tram.File);
        Assert.Equal(new DateOnly(2024, 3, 11), tram.Published); // the day where it was published, and not the one in Greenwich
        Assert.Equal("Mon, 11 Mar 2024 23:30:00 -0500", tram.PublishedAt!.Value.Of(tram.Origin!.Original).ToString());
        Assert.Equal("Tram opens on Wednesday, March 13, 2024", tram.Title);
        Assert.Equal("Harbour & City News", tram.Source);
        Assert.Equal("https://news.example/2024/03/11/tram", tram.Url);
        Assert.Equal("wire/harbour.xml#https://news.example/ferry", ferry.Id);
        Assert.Equal("https://news.example/ferry", ferry.Url);
        Assert.Equal(new DateOnly(2024, 5, 28), ferry.Published); // what is no date does not hide the one behind it
    }

    [Fact]
    public void What_is_wrong_with_an_entry_is_told_with_its_line_and_loses_no_other()
    {
        Assert.Equal([18, 20, 24], Rss.Problems.Select(problem => problem.Line!.Value));
        Assert.Contains("\"&\" that begins no entity", Rss.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("sometime in May", Rss.Problems[1].Message, StringComparison.Ordinal);
        Assert.Contains("neither a title nor a text", Rss.Problems[2].Message, StringComparison.Ordinal);
        Assert.Equal(2, Rss.Documents[1].Problems.Count);
        Assert.StartsWith("line 18 has an \"&\"", Rss.Documents[1].Problems[0].Message, StringComparison.Ordinal);
        Assert.Empty(Rss.Documents[0].Problems);
    }

    [Fact]
    public void A_finding_in_an_entry_is_linked_to_its_line_and_column_in_the_feed()
    {
        var report = new ConsistencyCheckerBuilder().Build().Check(Rss.Documents);
        var finding = Assert.Single(report.Findings, finding => finding.Rule.Id == "CC1001");

        var layout = report.Documents[0].Layout;
        Assert.Equal(new LinePosition(15, 71), layout.PlaceOf(finding.Evidence[0].Span!.Value).Start);
        Assert.Contains(report.Findings, found => found.Rule.Id == "CC1002"); // Tuesday, March 13, 2024
    }

    [Fact]
    public void Atom_keeps_the_first_publication_apart_from_the_last_change()
    {
        const string Feed = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="http://www.w3.org/1999/xhtml">
              <title>Skerry Gazette</title>
              <entry>
                <id>tag:gazette.example,2023:7</id>
                <title type="html">Rail &lt;i&gt;strike&lt;/i&gt;</title>
                <link rel="self" href="https://gazette.example/feed"/>
                <link href="https://gazette.example/a?b=1&amp;c=2"/>
                <published>2023-09-06T20:09:00.123456789Z</published>
                <updated>2023-12-01T08:00:00+01:00</updated>
                <content type="xhtml"><x:div><x:h2>Depot</x:h2><x:p>It ends on <x:b>Sept.</x:b> 31.</x:p><x:script>no()</x:script></x:div></content>
              </entry>
              <entry><id>8</id><title>Only changed</title><updated>2023-12-01T08:00:00Z</updated><summary>Line one.
            Line two.</summary><content src="https://elsewhere.example/secret" type="text/html"/></entry>
            </feed>
            """;
        var read = DocumentReaders.Read("a.atom", Sample.Utf8(Feed));

        Assert.Empty(read.Problems);
        Assert.Equal("Rail strike\nDepot\nIt ends on Sept. 31.\n", read.Documents[0].Text);
        Assert.Equal(ZoneKind.Headline, Places.MarkOf(read.Documents[0], "Depot"));
        Assert.Equal("Sept.</x:b> 31", Places.InFile(read.Documents[0], "Sept. 31"));
        Assert.Equal(new DateOnly(2023, 9, 6), read.Documents[0].Published);
        Assert.Equal(new DateOnly(2023, 12, 1), read.Documents[0].Modified);
        Assert.Equal("https://gazette.example/a?b=1&c=2", read.Documents[0].Url);
        Assert.Equal("a.atom#tag:gazette.example,2023:7", read.Documents[0].Id);
        Assert.Null(read.Documents[1].Published);
        Assert.Equal("Only changed\nLine one.\nLine two.\n", read.Documents[1].Text); // the content elsewhere is not fetched
        Assert.Equal("Skerry Gazette", read.Documents[1].Source);
    }

    [Fact]
    public void HTML_in_an_entry_is_read_as_a_page_is()
    {
        const string Feed = """
            <rss><channel><item><title>Ferry &lt;b&gt;late&lt;/b&gt;</title><description><![CDATA[
            <h2>Depot</h2><p>He said <q>never</q>.</p><table><tr><td>Port</td><td>9</td></tr></table>
            <ul><li>One<li>Two</ul><p hidden>Not shown</p><blockquote>It sank.</blockquote>]]></description></item></channel></rss>
            """;
        var document = Assert.Single(DocumentReaders.Read("f.rss", Sample.Utf8(Feed)).Documents);

        Assert.Equal("Ferry late\nDepot\nHe said “never”.\nPort | 9\nOne\nTwo\nIt sank.\n", document.Text);
        Assert.Equal(
            [(ZoneKind.Headline, "Ferry late"), (ZoneKind.Headline, "Depot"), (ZoneKind.Quote, "It sank.")],
            document.MarkedZones.Select(zone => (zone.Kind, zone.Span.Of(document.Text).ToString().TrimEnd('\n'))));
    }

    [Fact]
    public void HTML_of_too_many_elements_is_told_and_loses_no_other_entry()
    {
        var html = string.Concat(Enumerable.Repeat("<br>", 500_001));
        var feed = $"<rss><channel>\n<item><title>First storm</title><description><![CDATA[{html}]]></description></item>\n<item><title>Second storm</title></item></channel></rss>";
        var read = DocumentReaders.Read("f.rss", Sample.Utf8(feed));

        Assert.Equal(["First storm\n", "Second storm\n"], read.Documents.Select(document => document.Text));
        Assert.Contains("elements", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
        Assert.Single(read.Documents[0].Problems);
        Assert.Empty(read.Documents[1].Problems);
    }

    [Fact]
    public void RSS_1_has_its_items_beside_the_channel()
    {
        const string Feed = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://news.example/"><title>Port Wire</title></channel>
              <item rdf:about="https://news.example/9"><title>Storm</title><link>https://news.example/9</link>
                <description>Three ships left.</description><dc:date>2024-05-28</dc:date></item>
            </rdf:RDF>
            """;
        var document = Assert.Single(DocumentReaders.Read("port.xml", Sample.Utf8(Feed)).Documents);

        Assert.Equal("Storm\nThree ships left.\n", document.Text);
        Assert.Equal(("Port Wire", new DateOnly(2024, 5, 28), "port.xml#https://news.example/9"), (document.Source, document.Published, document.Id));
    }

    [Fact]
    public void Entries_without_an_id_are_numbered_and_two_of_one_id_told_apart()
    {
        const string Feed = "<rss><channel><item><title>A storm came</title></item><item><guid>x</guid><title>Rain fell</title></item><item><guid>x</guid><title>Snow fell</title></item></channel></rss>";

        Assert.Equal(["f.rss#1", "f.rss#x", "f.rss#x~3"], DocumentReaders.Read("f.rss", Sample.Utf8(Feed)).Documents.Select(document => document.Id));
    }

    [Theory]
    [InlineData("<rss><channel><item><title>First storm</title><description>Rain</item><item><title>Second storm</title></item></channel></rss>")] // an end tag is missing
    [InlineData("<rss><channel><item><title>First storm</title><item><title>Second storm</title></item></channel></rss>")] // the item does not end
    [InlineData("<rss><channel><item><title>First storm</title></b></item><item><title>Second storm</title></item></channel></rss>")] // an end tag too many
    [InlineData("<rss><channel><item><title>First storm</title><a b=\"c></a></item><item><title>Second storm</title></item></channel></rss>")] // a quotation mark is missing
    [InlineData("<rss><channel><item><title>First storm</title>1 < 2</item><item><title>Second storm</title></item></channel></rss>")] // a mark that is no tag
    public void A_fault_in_one_entry_leaves_the_next_one_whole(string feed)
    {
        var read = DocumentReaders.Read("f.rss", Sample.Utf8(feed));

        Assert.Equal(["First storm", "Second storm"], read.Documents.Select(document => document.Title));
        Assert.NotEmpty(read.Problems);
        Assert.NotEmpty(read.Documents[0].Problems);
        Assert.Empty(read.Documents[1].Problems);
    }

    [Theory]
    [InlineData("windows-1252", 1252)] // curly quotes of Windows
    [InlineData("ISO-8859-1", 1252)] // what calls itself Latin-1 has them too
    [InlineData("Shift_JIS", 932)]
    [InlineData("utf-16", 1200)] // without a byte order mark
    public void The_declared_encoding_is_used(string name, int codePage)
    {
        var title = codePage == 932 ? "東京 rail" : "“Skerry” café";
        var xml = $"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><item><title>{title}</title></item></channel></rss>";
        var encoding = codePage == 1200 ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var read = DocumentReaders.Read("f.rss", encoding.GetBytes(xml));

        Assert.Equal(title, Assert.Single(read.Documents).Title);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Bytes_that_are_not_of_the_encoding_are_told_and_pointed_at()
    {
        byte[] feed = [.. "<rss><channel>\n<item><title>Caf"u8, 0xE9, .. " opens</title></item><item><title>Bar opens</title></item></channel></rss>"u8];
        var read = DocumentReaders.Read("f.rss", feed);

        Assert.Equal(2, Assert.Single(read.Problems).Line);
        var problem = Assert.Single(read.Documents[0].Problems);
        Assert.Equal("\uFFFD", problem.Span!.Value.Of(read.Documents[0].Text).ToString());
        Assert.Empty(read.Documents[1].Problems);
    }

    [Fact]
    public void A_feed_in_quite_another_encoding_is_told_of_as_any_text_is()
    {
        var text = string.Concat(Enumerable.Repeat("ab\u0001.", 25));
        byte[] feed = [.. "<?xml version='1.0' encoding='Shift_JIS'?><rss><channel><item><title>"u8, .. Encoding.Latin1.GetBytes(text).Select(unit => unit == 1 ? (byte)0x81 : unit), .. "</title></item></channel></rss>"u8];
        var read = DocumentReaders.Read("f.rss", feed);

        Assert.StartsWith("ab\uFFFD", Assert.Single(read.Documents).Title, StringComparison.Ordinal); // no question marks, which a text may hold
        Assert.Equal(20, read.Problems.Count);
        Assert.Contains("5 more places", read.Problems[^1].Message, StringComparison.Ordinal);
    }
}
