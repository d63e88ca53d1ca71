using System.Collections.Frozen;
using System.Text;

namespace ConsistencyCheck.Readers;

/// <summary>Tells what a file is written in: by its ending, and where that says nothing by how it begins.</summary>
internal static class FormatDetector
{
    /// <summary>A prologue of comments, declarations and schema locations is rarely longer, in bytes.</summary>
    public const int Reach = 4096;

    /// <summary>The endings that say a format; <c>.xml</c> says none.</summary>
    public static FrozenDictionary<string, DocumentFormat> Endings { get; } = new Dictionary<string, DocumentFormat>
    {
        [".txt"] = DocumentFormat.PlainText,
        [".text"] = DocumentFormat.PlainText,
        [".html"] = DocumentFormat.Html,
        [".htm"] = DocumentFormat.Html,
        [".xhtml"] = DocumentFormat.Html,
        [".md"] = DocumentFormat.Markdown,
        [".markdown"] = DocumentFormat.Markdown,
        [".rss"] = DocumentFormat.Feed,
        [".atom"] = DocumentFormat.Feed,
        [".docx"] = DocumentFormat.Docx,
        [".jsonl"] = DocumentFormat.JsonLines,
        [".ndjson"] = DocumentFormat.JsonLines,
        [".json"] = DocumentFormat.Ninjs,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The root elements and openings that tell a format, the longer of two that begin alike first.</summary>
    private static readonly (string Opening, DocumentFormat Format)[] ByOpening =
    [
        ("<newsMessage", DocumentFormat.NewsMl),
        ("<newsItem", DocumentFormat.NewsMl),
        ("<packageItem", DocumentFormat.NewsMl),
        ("<rss", DocumentFormat.Feed),
        ("<feed", DocumentFormat.Feed),
        ("<rdf:RDF", DocumentFormat.Feed),
        ("<!doctype html", DocumentFormat.Html),
        ("<html", DocumentFormat.Html),
        // A part of a page, as it comes through a pipe.
        ("<head>", DocumentFormat.Html),
        ("<body", DocumentFormat.Html),
        ("<main", DocumentFormat.Html),
        ("<article", DocumentFormat.Html),
        ("<section", DocumentFormat.Html),
        ("<div", DocumentFormat.Html),
        ("<h1", DocumentFormat.Html),
        ("<p>", DocumentFormat.Html),
    ];

    public static DocumentFormat Detect(string id, ReadOnlySpan<byte> bytes) =>
        Endings.TryGetValue(Path.GetExtension(id), out var format) ? format : OfContent(bytes);

    /// <summary>The format that a file begins as; plain text where it begins as none.</summary>
    public static DocumentFormat OfContent(ReadOnlySpan<byte> bytes)
    {
        // The signature of a ZIP archive, which a Word document is. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return DocumentFormat.Docx;
        // Latin-1 keeps every byte, and the openings are ASCII in any encoding that is read here.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]).Replace("\0", "", StringComparison.Ordinal);
        var begin = head.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FE\u00FF \t\r\n");
        if (!begin.StartsWith("<")) return DocumentFormat.PlainText;
        return ByOpening.Select(pair => (At: head.IndexOf(pair.Opening, StringComparison.OrdinalIgnoreCase), pair.Format))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .Select(found => (DocumentFormat?)found.Format)
            .FirstOrDefault() ?? DocumentFormat.PlainText;
    }
}
