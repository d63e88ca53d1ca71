using System.Collections.Frozen;
using ConsistencyCheck.Readers.Docx;
using ConsistencyCheck.Readers.Feeds;
using ConsistencyCheck.Readers.Html;
using ConsistencyCheck.Readers.Json;
using ConsistencyCheck.Readers.Markdown;
using ConsistencyCheck.Readers.NewsMl;
using ConsistencyCheck.Readers.Ninjs;
using ConsistencyCheck.Readers.PlainText;

namespace ConsistencyCheck.Readers;

/// <summary>Reads files of any format into documents. Nothing is thrown for what a file holds, and nothing that it points to is fetched.</summary>
public static class DocumentReaders
{
    private static readonly FrozenDictionary<DocumentFormat, IFormatReader> Readers = new Dictionary<DocumentFormat, IFormatReader>
    {
        [DocumentFormat.PlainText] = new PlainTextReader(),
        [DocumentFormat.Feed] = new FeedReader(),
        [DocumentFormat.Ninjs] = new NinjsReader(),
        [DocumentFormat.NewsMl] = new NewsMlReader(),
        [DocumentFormat.Docx] = new DocxReader(),
        [DocumentFormat.JsonLines] = new JsonLinesReader(),
        [DocumentFormat.Html] = new HtmlReader(),
        [DocumentFormat.Markdown] = new MarkdownReader(),
    }.ToFrozenDictionary();

    /// <summary>Reads a file.</summary>
    /// <param name="id">What reports call the file; its ending says the format.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="format">What it is written in; null to tell by the ending of the id and by the content.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ReadResult Read(string id, ReadOnlyMemory<byte> bytes, DocumentFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (bytes.Length > ReadLimits.FileBytes) return ReadResult.Refused(ReadLimits.TooLong(bytes.Length));
        return ReaderOf(format ?? FormatDetector.Detect(id, bytes.Span)).Read(id, bytes);
    }

    /// <summary>Whether files of a format are read by a reader of its own.</summary>
    internal static bool Reads(DocumentFormat format) => Readers.ContainsKey(format);

    private static IFormatReader ReaderOf(DocumentFormat format) => Readers.GetValueOrDefault(format, Readers[DocumentFormat.PlainText]);
}
