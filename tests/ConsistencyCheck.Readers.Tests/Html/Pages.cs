using System.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Tests.Html;

/// <summary>Reads pages that tests write.</summary>
internal static class Pages
{
    public static SourceDocument Read(string html) => Assert.Single(ReadAll(html).Documents);

    public static ReadResult ReadAll(string html) => DocumentReaders.Read("page.html", Encoding.UTF8.GetBytes(html));

    /// <summary>The lines of a document, each with its marked zone in brackets where it has one.</summary>
    public static string Lines(SourceDocument document)
    {
        var lines = new LineMap(document.Text);
        var shown = Enumerable.Range(1, lines.Count).Select(lines.SpanOf).Where(span => span.Length > 0).Select(span =>
        {
            var zone = document.MarkedZones.Where(zone => zone.Span.Contains(span)).Select(zone => $"[{zone.Kind}] ").SingleOrDefault();
            return zone + span.Of(document.Text).ToString();
        });
        return string.Join('\n', shown);
    }

    /// <summary>What stands in the file for words of the text.</summary>
    public static string InFile(SourceDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in \"{document.Text}\"");
        return document.Origin!.ToOriginal(new TextSpan(start, words.Length)).Of(document.Origin.Original).ToString();
    }
}
