using ConsistencyCheck.Readers.Tests.Mapping;

namespace ConsistencyCheck.Readers.Tests.Json;

public class JsonLinesReaderTests
{
    [Fact]
    public void Each_line_is_a_document_with_its_places_in_the_file()
    {
        const string Lines = """
            {"id":"a","text":"The \u201cSkerry\u201d sails\non Sept. 31.","published":"2024-05-28","title":"Ferry"}
            {"id":7,"text":"Rain fell."}
            {"text":"Snow \"fell\" on Feb. 30."}

            """;
        var read = DocumentReaders.Read("news/day.jsonl", Sample.Utf8(Lines));

        Assert.Empty(read.Problems);
        Assert.Equal(["news/day.jsonl#a", "news/day.jsonl#7", "news/day.jsonl:3"], read.Documents.Select(document => document.Id));
        Assert.All(read.Documents, document => Assert.Equal("news/day.jsonl", document.File));
        Assert.Equal("\\u201cSkerry\\u201d sails\\non Sept. 31", Places.InFile(read.Documents[0], "“Skerry” sails\non Sept. 31"));
        Assert.Equal("\\\"fell\\\"", Places.InFile(read.Documents[2], "\"fell\""));
        Assert.Equal("2024-05-28", read.Documents[0].PublishedAt!.Value.Of(Lines).ToString());
        Assert.Equal(3, read.Documents[2].Origin!.Lines.PositionOf(read.Documents[2].Origin!.ToOriginal(new(0, 4)).Start).Line);
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_told_and_the_others_read()
    {
        var read = DocumentReaders.Read("day.jsonl", Sample.Utf8("{\"id\":\"a\",\"text\":\"Rain\"}\nno json\n{\"text\":\"a\\ud800\"}\n{\"id\":\"a\",\"text\":\"Snow\"}\n[1]\n{\"text\":\"Hail\"}\n"));

        Assert.Equal(["Rain", "Hail"], read.Documents.Select(document => document.Text.Trim()));
        Assert.Equal([2, 3, 4, 5], read.Problems.Select(problem => problem.Line!.Value));
    }

    [Fact]
    public void Copy_broken_at_a_fixed_width_is_joined_as_in_a_text_file_and_keeps_its_places()
    {
        string[] lines =
        [
            "The council of the harbour town decided on Tuesday that the",
            "bridge over the northern basin will stay closed until March",
            "and that ferries will run between the two banks until all of",
            "the work is done, which may take longer than the four months",
            "that the engineers had named when they began to look at it.",
        ];
        var text = string.Join("\\n", lines);
        var document = DocumentReaders.Read("w.jsonl", Sample.Utf8($"{{\"text\":\"{text}\"}}")).Documents[0];

        Assert.Contains("until March and that", document.Text, StringComparison.Ordinal);
        Assert.Equal("March\\nand", Places.InFile(document, "March and"));
    }
}
