using System.Diagnostics.CodeAnalysis;
using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Json;

namespace ConsistencyCheck.Readers.Tests.Json;

public class JsonDocumentReaderTests
{
    [Fact]
    public void The_days_of_publication_change_and_crawl_are_kept_apart()
    {
        const string Line =
            """{"id":"a","text":"x","published":"2023-09-06","modified":"2023-12-01T08:00:00Z","crawled":"2024-05-28"}""";

        Assert.True(TryRead(Encoding.UTF8.GetBytes(Line), out var document, out _));
        Assert.Equal(
            (new DateOnly(2023, 9, 6), new DateOnly(2023, 12, 1), new DateOnly(2024, 5, 28)),
            (document.Published!.Value, document.Modified!.Value, document.Crawled!.Value));
    }

    [Fact]
    public void Days_that_are_not_given_are_not_known()
    {
        Assert.True(TryRead("""{"text":"x","modified":null}"""u8.ToArray(), out var document, out _));
        Assert.Null(document.Published);
        Assert.Null(document.Modified);
        Assert.Null(document.Crawled);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("modified")]
    [InlineData("crawled")]
    public void A_day_that_is_none_names_its_key(string key)
    {
        Assert.False(TryRead(Encoding.UTF8.GetBytes($"{{\"text\":\"x\",\"{key}\":\"Sept. 6\"}}"), out _, out var error));
        Assert.Equal($"\"{key}\" is no ISO date or date-time: \"Sept. 6\"", error);
    }

    private static bool TryRead(byte[] line, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out string? error) =>
        JsonLineParser.TryRead<SourceDocument>(line, "1", JsonDocumentReader.TryRead, out document, out error);
}
