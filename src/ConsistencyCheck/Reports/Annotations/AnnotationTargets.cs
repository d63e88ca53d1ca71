using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Annotations;

/// <summary>Writes what an annotation is about: the document, and the quoted words in its text.</summary>
/// <remarks>The selectors count in the text without its markup and in code points, as the model asks for; other reports count code units of the file.</remarks>
internal sealed class AnnotationTargets(FindingSet set)
{
    /// <summary>The code units before and after a quote by which a client finds it again after an edit; 32 is what most clients write.</summary>
    private const int ContextLength = 32;

    private readonly ReportIndex _index = new(set.Documents);

    private readonly Dictionary<string, string> _addresses = set.Documents
        .DistinctBy(document => document.Id, StringComparer.Ordinal)
        .ToDictionary(document => document.Id, document => AddressOf(document.Layout.Document), StringComparer.Ordinal);

    public void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", _addresses.GetValueOrDefault(evidence.DocumentId) ?? ArtifactAddress.Of(evidence.DocumentId).Uri);
        if (evidence.Span is { } span && _index.Layout(evidence.DocumentId, span) is { } layout)
        {
            json.WriteStartArray("selector");
            WriteQuote(json, QuoteContext.Around(layout.Document.Text, span, ContextLength));
            WritePosition(json, layout.Document.Text, span);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, QuoteContext quote)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        json.WriteString("prefix", quote.Before);
        json.WriteString("suffix", quote.After);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string text, TextSpan span)
    {
        var start = CodePoints(text.AsSpan(0, span.Start));
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + CodePoints(span.Of(text)));
        json.WriteEndObject();
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    // Readers have the published page before them and not the file.
    private static string AddressOf(SourceDocument document) =>
        ArtifactAddress.IsWebAddress(document.Url) ? new Uri(document.Url!).AbsoluteUri : ArtifactAddress.Of(document.File ?? document.Id).Uri;
}
