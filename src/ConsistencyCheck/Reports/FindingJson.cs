using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports;

/// <summary>Writes one finding with its evidence.</summary>
internal sealed class FindingJson(ReportIndex index)
{
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", WireNames<Severity>.Of(finding.Severity));
        json.WriteNumber("confidence", finding.Confidence);
        json.WriteString("message", finding.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteStartArray("evidence");
        foreach (var evidence in finding.Evidence) WriteEvidence(json, evidence);
        json.WriteEndArray();
        json.WriteStartArray("repairs");
        foreach (var repair in finding.Repairs) json.WriteStringValue(repair);
        json.WriteEndArray();
        if (finding.Computed.Count > 0)
        {
            json.WriteStartArray("computed");
            foreach (var step in finding.Computed) json.WriteStringValue(step);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Document, offsets, line and column of a place in the document's file; all but the document are null for what stands nowhere.</summary>
    public void WritePlace(Utf8JsonWriter json, string documentId, TextSpan? span) => WritePlace(json, documentId, index.Place(documentId, span));

    private static void WritePlace(Utf8JsonWriter json, string documentId, FilePlace? place)
    {
        json.WriteString("id", documentId);
        json.Integer("start", place?.Span.Start);
        json.Integer("end", place?.Span.End);
        json.Integer("line", place?.Start.Line);
        json.Integer("column", place?.Start.Column);
    }

    private void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        WritePlace(json, evidence.DocumentId, index.Place(evidence));
        json.WriteString("text", evidence.Text);
        json.WriteString("role", WireNames<EvidenceRole>.Of(evidence.Role));
        json.WriteString("implies", evidence.Implies);
        json.WriteEndObject();
    }
}
