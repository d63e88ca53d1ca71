using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Annotations;

/// <summary>A page of W3C annotations, one for each piece of evidence: clients show an annotation at one place only.</summary>
/// <seealso href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</seealso>
internal sealed class AnnotationReport() : FindingReport("annotations")
{
    private protected override void Write(FindingSet set, IBufferWriter<byte> output) => JsonText.WriteIndented(output, json =>
    {
        var targets = new AnnotationTargets(set);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "#findings");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        for (var i = 0; i < set.Findings.Count; i++)
            for (var j = 0; j < set.Findings[i].Evidence.Count; j++) WriteAnnotation(json, set.Findings[i], i, j, targets);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteAnnotation(Utf8JsonWriter json, Finding finding, int number, int place, AnnotationTargets targets)
    {
        var evidence = finding.Evidence[place];
        json.WriteStartObject();
        // Relative to wherever the page is kept; fingerprints would repeat where two documents have one error.
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"#finding-{number + 1}.{place + 1}"));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "assessing");
        json.WriteStartArray("body");
        WriteText(json, place == 0 ? finding.Message : $"{evidence.Implies} ({finding.Rule.Id}: {finding.Message})", "assessing");
        if (place == 0)
            foreach (var repair in finding.Repairs) WriteText(json, repair, "editing");
        foreach (var tag in (string[])[finding.Rule.Id, finding.Rule.Name, WireNames<Severity>.Of(finding.Severity), WireNames<EvidenceRole>.Of(evidence.Role)])
            WriteTag(json, tag);
        json.WriteEndArray();
        json.WritePropertyName("target");
        targets.Write(json, evidence);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string value, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", TerminalText.Clean(value));
        // Never text/html: a client would take the article's words for markup.
        json.WriteString("format", "text/plain");
        json.WriteString("language", "en");
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static void WriteTag(Utf8JsonWriter json, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", value);
        json.WriteString("purpose", "tagging");
        json.WriteEndObject();
    }
}
