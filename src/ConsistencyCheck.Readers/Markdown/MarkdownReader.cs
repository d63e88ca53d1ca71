using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Days;
using ConsistencyCheck.Readers.Decoding;
using ConsistencyCheck.Readers.Html;
using ConsistencyCheck.Readers.Markup;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ConsistencyCheck.Readers.Markdown;

/// <summary>Reads CommonMark with tables, footnotes and front matter.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!TextDecoder.TryDecode(bytes.Span, out var decoded, out var refusal)) return ReadResult.Refused(refusal);
        if (MarkdownBounds.ProblemOf(decoded.Text) is { } problem) return ReadResult.Refused(problem);
        var matter = FrontMatter.Read(decoded.Text);
        if (Parse(decoded.Text[matter.End..]) is not { } tree) return ReadResult.Refused(MarkdownBounds.TooDeep());

        var text = new MappedTextBuilder(decoded.Text);
        var zones = new List<MarkedZone>();
        var lines = new LineWriter(decoded.Text, text, zones, null);
        if (!HasTitle(tree) && matter.Find("title") is { } title) WriteTitle(lines, title.Place);
        if (!new MarkdownText(decoded.Text, matter.End, lines, text, zones).TryWrite(tree)) return ReadResult.Refused(HtmlPageReader.TooMany);
        if (text.Length == 0) return ReadResult.Refused("holds no text to check; code and pictures are not read");
        return new ReadResult(
            [Document(id, decoded, text, zones, matter)],
            [.. decoded.Problems.Select(one => new ReadProblem(one.Line, one.Message))]);
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against deep nesting, which it does not let anyone ask beforehand.
            return null;
        }
    }

    private static bool HasTitle(MarkdownDocument tree) => tree.OfType<HeadingBlock>().Any(heading => heading.Level == 1);

    /// <summary>Site generators print the title above the text: it is the headline.</summary>
    private static void WriteTitle(LineWriter lines, TextSpan place)
    {
        lines.Write(place, TextRole.Headline, TextStyle.Verbatim);
        lines.EndLine(place.End);
    }

    private static SourceDocument Document(string id, DecodedText decoded, MappedTextBuilder text, List<MarkedZone> zones, FrontMatter matter)
    {
        var map = text.ToMap();
        var published = DayOf(matter.Find("date", "published", "publishDate", "pubDate", "datePublished"));
        return new SourceDocument(id, text.ToString())
        {
            Origin = map,
            MarkedZones = zones,
            Published = published?.Day,
            PublishedAt = published?.Place,
            Modified = DayOf(matter.Find("lastmod", "modified", "updated", "dateModified"))?.Day,
            Url = matter.Find("url", "canonical", "canonicalURL")?.Value is { } url && url.Contains("://", StringComparison.Ordinal) ? url : null,
            Source = matter.Find("source", "publisher")?.Value,
            Problems = [.. decoded.Problems.Select(one => one.ForReport(map))],
        };
    }

    private static (DateOnly Day, TextSpan Place)? DayOf((string Value, TextSpan Place)? stated) =>
        stated is { } found && DayText.TryRead(found.Value, out var day) ? (day, found.Place) : null;
}
