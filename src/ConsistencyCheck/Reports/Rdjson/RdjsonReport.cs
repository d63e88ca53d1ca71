using System.Buffers;
using System.Text;
using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Rdjson;

/// <summary>The DiagnosticResult of reviewdog, whose columns count bytes of UTF-8 from 1 and end behind the last byte.</summary>
/// <seealso href="https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto">reviewdog.proto</seealso>
internal sealed class RdjsonReport() : FindingReport("rdjson")
{
    private protected override void Write(FindingSet set, IBufferWriter<byte> output) => JsonText.WriteIndented(output, json =>
    {
        var index = new ReportIndex(set.Documents);
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "consistencycheck");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var finding in set.Findings) WriteDiagnostic(json, finding, index);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, Finding finding, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("message", Message(finding));
        if (finding.Evidence.Count > 0) WriteLocation(json, finding.Evidence[0], index);
        json.WriteString("severity", NameOf(finding.Severity));
        json.WriteStartObject("code");
        json.WriteString("value", finding.Rule.Id);
        json.WriteEndObject();
        if (finding.Evidence.Count > 1)
        {
            json.WriteStartArray("related_locations");
            foreach (var evidence in finding.Evidence.Skip(1)) WriteRelated(json, evidence, index);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // reviewdog posts messages as Markdown.
    private static string Message(Finding finding) =>
        string.Join('\n', finding.Repairs.Select(repair => $"- {MarkdownText.Escape(repair)}").Prepend(MarkdownText.Escape(finding.Message)));

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "ERROR",
        Severity.Warning => "WARNING",
        _ => "INFO",
    };

    private static void WriteRelated(Utf8JsonWriter json, Evidence evidence, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("message", MarkdownText.Escape($"“{evidence.Text}”: {evidence.Implies}"));
        WriteLocation(json, evidence, index);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Evidence evidence, ReportIndex index)
    {
        json.WriteStartObject("location");
        json.WriteString("path", index.FileOf(evidence.DocumentId));
        if (index.Place(evidence) is { } place)
        {
            json.WriteStartObject("range");
            WritePosition(json, "start", evidence.DocumentId, place.Start, place.Span.Start, index);
            WritePosition(json, "end", evidence.DocumentId, place.End, place.Span.End, index);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, string documentId, LinePosition position, int offset, ReportIndex index)
    {
        var line = index.FileWords(documentId, new FilePlace(TextSpan.Between(offset - position.Column + 1, offset), position, position)) ?? "";
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", Encoding.UTF8.GetByteCount(line) + 1);
        json.WriteEndObject();
    }
}
