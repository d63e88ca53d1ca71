using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Tests.Mapping;

namespace ConsistencyCheck.Readers.Tests.NewsMl;

public class NewsMlReaderTests
{
    private const string Item = """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:20240311:tram" version="2">
          <itemMeta>
            <itemClass qcode="ninat:text"/>
            <provider><name>Harbour Wire</name></provider>
            <versionCreated>2024-03-12T08:00:00+01:00</versionCreated>
            <firstCreated>2024-03-11T20:09:00+01:00</firstCreated>
          </itemMeta>
          <contentMeta>
            <contentCreated>2024-03-10</contentCreated>
            <by>By Nora Field</by>
            <dateline>SKERRY, March 11</dateline>
            <headline>Tram &amp; ferry</headline>
          </contentMeta>
          <contentSet>
            <inlineXML contenttype="application/nitf+xml">
              <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
                <head><title>not shown</title></head>
                <body>
                  <body.head><hedline><hl1>Tram &amp; ferry</hl1></hedline></body.head>
                  <body.content>
                    <p>The line opens on <em>Wednesday</em>, March 12, 2024.</p>
                    <media media-type="image"><media-caption>The depot on Sept. 31.</media-caption></media>
                  </body.content>
                </body>
              </nitf>
            </inlineXML>
          </contentSet>
        </newsItem>
        """;

    [Fact]
    public void An_item_gives_its_headline_its_dateline_and_its_text_with_captions()
    {
        var read = DocumentReaders.Read("tram.xml", Sample.Utf8(Item));
        var document = Assert.Single(read.Documents);

        Assert.Empty(read.Problems);
        Assert.Equal(
            "Tram & ferry\nBy Nora Field\nSKERRY, March 11\nTram & ferry\nThe line opens on Wednesday, March 12, 2024.\nThe depot on Sept. 31.\n",
            document.Text);
        Assert.Equal(ZoneKind.Dateline, Places.MarkOf(document, "SKERRY, March 11"));
        Assert.Equal(ZoneKind.Caption, Places.MarkOf(document, "The depot"));
        Assert.Equal("Wednesday</em>, March 12, 2024", Places.InFile(document, "Wednesday, March 12, 2024"));
        Assert.Equal("tram.xml", document.Id);
        Assert.Equal(("Tram & ferry", "Harbour Wire"), (document.Title, document.Source));
        Assert.Equal((new DateOnly(2024, 3, 11), new DateOnly(2024, 3, 12)), (document.Published, document.Modified));
        Assert.Equal("2024-03-11T20:09:00+01:00", document.PublishedAt!.Value.Of(document.Origin!.Original).ToString());
    }

    [Fact]
    public void A_message_gives_each_of_its_items_and_tells_of_what_is_none()
    {
        const string Message = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
              <newsItem guid="urn:a"><contentMeta><headline>Rain fell</headline></contentMeta>
                <contentSet><inlineData contenttype="text/plain">Three ships left.
            Four came.</inlineData></contentSet></newsItem>
              <packageItem guid="urn:p"><groupSet/></packageItem>
              <newsItem guid="urn:b"><itemMeta/></newsItem>
              <newsItem guid="urn:c"><contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Snow</h1><p>It fell.</p></body></html></inlineXML></contentSet></newsItem>
              <newsItem guid="urn:d"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
                <contentMeta><headline>Quay</headline><description>The quay on Sept. 31.</description></contentMeta>
                <contentSet><remoteContent href="https://elsewhere.example/p.jpg"/></contentSet></newsItem>
            </itemSet></newsMessage>
            """;
        var read = DocumentReaders.Read("message.xml", Sample.Utf8(Message));

        Assert.Equal(["message.xml#urn:a", "message.xml#urn:c", "message.xml#urn:d"], read.Documents.Select(document => document.Id));
        Assert.Equal(["Rain fell\nThree ships left.\nFour came.\n", "Snow\nIt fell.\n", "Quay\nThe quay on Sept. 31.\n"], read.Documents.Select(document => document.Text));
        Assert.Equal(ZoneKind.Caption, Places.MarkOf(read.Documents[2], "The quay"));
        Assert.Equal([5, 6], read.Problems.Select(problem => problem.Line!.Value));
        Assert.Contains("packageItem", read.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NITF_that_is_quoted_as_text_has_its_lines_and_zones()
    {
        const string Item = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:n"><contentSet><inlineData contenttype="application/nitf+xml"><![CDATA[<nitf>
            <head><title>x</title></head><body><body.head><hedline><hl1>Storm came</hl1></hedline><byline>By A. Reed</byline><dateline>PORT, May 28</dateline></body.head>
            <body.content><media><media-reference source="q.jpg"/><media-caption>The quay.</media-caption></media><p>It fell.</p></body.content></body></nitf>]]></inlineData>
            </contentSet></newsItem>
            """;
        var document = Assert.Single(DocumentReaders.Read("item.xml", Sample.Utf8(Item)).Documents);

        Assert.Equal("Storm came\nBy A. Reed\nPORT, May 28\nThe quay.\nIt fell.\n", document.Text);
        Assert.Equal([ZoneKind.Headline, ZoneKind.HeaderStamp, ZoneKind.Dateline, ZoneKind.Caption], document.MarkedZones.Select(zone => zone.Kind));
    }
}
