using System.Buffers;
using System.Text.Json;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Sarif;

/// <summary>One run in SARIF: the tool with its rules, what was looked at, and what was found.</summary>
internal sealed class SarifReport() : FindingReport("sarif")
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private protected override void Write(FindingSet set, IBufferWriter<byte> output) => JsonText.WriteIndented(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, set);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, FindingSet set)
    {
        var places = new SarifPlaces(new ReportIndex(set.Documents));
        json.WriteStartObject();
        SarifTool.Write(json);
        WriteInvocation(json, set, places);
        WriteRoot(json);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", set.Draft is null ? "consistencycheck/check/" : "consistencycheck/verify/");
        json.WriteEndObject();
        WriteArtifacts(json, set);
        new SarifResults(places).Write(json, set);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        foreach (var end in (string[])["\r\n", "\n", "\r"]) json.WriteStringValue(end);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, FindingSet set, SarifPlaces places)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        // What could not be read is a finding about the article and trouble of the run.
        foreach (var finding in set.Findings.Where(finding => finding.Rule.Id == RuleCatalog.UnreadableInputId)) WriteNotification(json, finding, places);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, Finding finding, SarifPlaces places)
    {
        json.WriteStartObject();
        json.WriteStartObject("associatedRule");
        json.WriteString("id", finding.Rule.Id);
        json.WriteNumber("index", SarifTool.IndexOf(finding.Rule));
        json.WriteEndObject();
        json.WriteString("level", WireNames<Severity>.Of(finding.Severity));
        SarifText.WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        foreach (var evidence in finding.Evidence.Take(1)) places.Write(json, evidence, message: null, id: null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlaces.Root);
        SarifText.WriteMessage(json, "description", "The folder that the run was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, FindingSet set)
    {
        json.WriteStartArray("artifacts");
        // A feed is one file, whatever the number of its entries.
        foreach (var file in set.Documents.Select(document => document.Layout.Document).GroupBy(document => document.File ?? document.Id, StringComparer.Ordinal))
            WriteArtifact(json, file.Key, file.Count() == 1 ? file.First().Title : null);
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path, string? heading)
    {
        json.WriteStartObject();
        json.WritePropertyName("location");
        SarifPlaces.WriteAddress(json, path);
        if (heading is { } title) SarifText.WriteMessage(json, "description", title);
        json.WriteStartArray("roles");
        json.WriteStringValue("analysisTarget");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
