using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Tests.Mapping;

namespace ConsistencyCheck.Readers.Tests.Ninjs;

public class NinjsReaderTests
{
    private const string Story = """
        {
          "uri": "https://wire.example/text/240311-tram",
          "type": "text",
          "version": "2",
          "firstcreated": "2024-03-11T20:09:00+01:00",
          "versioncreated": "2024-03-12T08:00:00+01:00",
          "copyrightholder": "Harbour Wire",
          "headline": "Tram opens \u201cnext week\u201d",
          "body_text": "never shown",
          "body_xhtml": "<p>The line opens on Wednesday,\nMarch 12, 2024 \ud83d\ude8b.</p><p>Smith &amp; Sons built it.<\/p>",
          "associations": { "main": { "type": "picture", "description_text": "The depot on Sept. 31." }, "more": { "type": "text", "headline": "Another story" } }
        }
        """;

    [Fact]
    public void An_item_gives_its_headline_its_richest_body_and_the_captions_of_its_pictures()
    {
        var read = DocumentReaders.Read("tram.json", Sample.Utf8(Story));
        var document = Assert.Single(read.Documents);

        Assert.Empty(read.Problems);
        Assert.Equal("Tram opens “next week”\nThe line opens on Wednesday, March 12, 2024 \U0001F68B.\nSmith & Sons built it.\nThe depot on Sept. 31.\n", document.Text);
        Assert.Equal(ZoneKind.Headline, Places.MarkOf(document, "Tram opens"));
        Assert.Equal(ZoneKind.Caption, Places.MarkOf(document, "The depot"));
        Assert.Equal("Wednesday,\\nMarch 12", Places.InFile(document, "Wednesday, March 12"));
        Assert.Equal("\\ud83d\\ude8b", Places.InFile(document, "\U0001F68B"));
        Assert.Equal("Smith &amp; Sons", Places.InFile(document, "Smith & Sons"));
        Assert.Equal("\\u201cnext", Places.InFile(document, "“next"));
    }

    [Fact]
    public void The_first_version_dates_the_publication_and_this_one_the_change()
    {
        var document = DocumentReaders.Read("tram.json", Sample.Utf8(Story)).Documents[0];

        Assert.Equal("tram.json", document.Id);
        Assert.Equal(new DateOnly(2024, 3, 11), document.Published);
        Assert.Equal("2024-03-11T20:09:00+01:00", document.PublishedAt!.Value.Of(Story).ToString());
        Assert.Equal(new DateOnly(2024, 3, 12), document.Modified);
        Assert.Equal(("Harbour Wire", "https://wire.example/text/240311-tram"), (document.Source, document.Url));
    }

    [Theory]
    [InlineData("\"versioncreated\":\"2024-05-02T10:00:00Z\"", "2024-05-02", null)] // no version is counted: this is the first
    [InlineData("\"version\":3,\"versioncreated\":\"2024-05-02T10:00:00Z\"", null, "2024-05-02")] // the third version says nothing of the first
    [InlineData("\"versioncreated\":\"2024-05-02T10:00:00Z\",\"embargoed\":\"2024-05-04T00:01:00Z\"", "2024-05-04", "2024-05-02")] // nothing is published before its embargo ends
    [InlineData("\"contentCreated\":\"2019-05-02T10:00:00Z\",\"versionCreated\":\"2024-05-02T10:00:00Z\"", "2024-05-02", null)] // ninjs 3; when a picture was taken
    [InlineData("\"contentcreated\":\"2019-05-02T10:00:00Z\"", "2019-05-02", null)] // nothing else is said
    public void Publication_and_change_are_kept_apart(string members, string? published, string? modified)
    {
        var document = DocumentReaders.Read("a.json", Sample.Utf8($"{{\"headline\":\"Rain fell\",{members}}}")).Documents[0];

        Assert.Equal(published, document.Published?.ToString("O"));
        Assert.Equal(modified, document.Modified?.ToString("O"));
    }

    [Fact]
    public void Ninjs_2_has_lists_of_headlines_and_bodies()
    {
        const string Item = """
            {"headlines":[{"role":"main","value":"Storm ends"},{"role":"short","value":"Storm"},{"value":"Quay opens again"}],
             "bodies":[{"role":"nitf","contenttype":"application/xml","value":"<x/>"},{"contenttype":"text/plain","value":"Three ships left.\nFour came."}]}
            """;
        var document = DocumentReaders.Read("storm.json", Sample.Utf8(Item)).Documents[0];

        Assert.Equal("Storm ends\nQuay opens again\nThree ships left.\nFour came.\n", document.Text); // "Storm" is said already
        Assert.Equal("Storm ends", document.Title);
    }

    [Fact]
    public void A_bad_item_of_an_array_loses_none_of_the_others()
    {
        const string Items = """
            [ {"uri":"urn:a","headline":"Rain fell"},
              {"uri":"urn:b"},
              "no item",
              {"uri":"urn:c","headline":"Snow\ud83d fell"},
              {"uri":"urn:d","headline": cut
            """;
        var read = DocumentReaders.Read("many.json", Sample.Utf8(Items));

        Assert.Equal(["many.json#urn:a", "many.json#urn:c"], read.Documents.Select(document => document.Id));
        Assert.Equal("Snow\uFFFD fell\n", read.Documents[1].Text);
        Assert.Equal([2, 3, 4, 5], read.Problems.Select(problem => problem.Line!.Value));
    }

    [Fact]
    public void A_document_as_in_JSON_lines_is_one_in_a_file_of_its_own_too()
    {
        var document = DocumentReaders.Read("a.json", Sample.Utf8("{\"id\":\"a\",\"text\":\"Rain fell.\\nSnow fell.\",\"published\":\"2024-05-28\"}")).Documents[0];

        Assert.Equal(("Rain fell.\nSnow fell.\n", new DateOnly(2024, 5, 28)), (document.Text, document.Published));
    }
}
