using System.Text.Json;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Reports.Sarif;

/// <summary>Writes findings, suppressed ones and what the baseline lost as SARIF's results.</summary>
internal sealed class SarifResults(SarifPlaces places)
{
    private const string Fingerprint = "consistencyCheck/v1";

    public void Write(Utf8JsonWriter json, FindingSet set)
    {
        var hasBaseline = set.Stale is not null;
        json.WriteStartArray("results");
        foreach (var finding in set.Findings) Write(json, finding, hasBaseline ? "new" : null, suppressed: null);
        foreach (var suppressed in set.Suppressed) Write(json, suppressed.Finding, hasBaseline ? StateOf(suppressed) : null, suppressed);
        foreach (var entry in set.Stale ?? []) WriteAbsent(json, entry);
        json.WriteEndArray();
    }

    private static string StateOf(SuppressedFinding suppressed) => suppressed.Kind == SuppressionKind.Baseline ? "unchanged" : "new";

    private void Write(Utf8JsonWriter json, Finding finding, string? baselineState, SuppressedFinding? suppressed)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", SarifTool.IndexOf(finding.Rule));
        json.WriteString("level", WireNames<Severity>.Of(finding.Severity));
        SarifText.WriteMessage(json, "message", Sentence(finding.Message));
        WritePlaces(json, finding.Evidence);
        WriteFingerprint(json, finding.Fingerprint);
        if (suppressed is not null) WriteSuppression(json, suppressed);
        if (baselineState is not null) json.WriteString("baselineState", baselineState);
        json.WriteNumber("rank", Math.Round(finding.Confidence * 100, 1));
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private void WritePlaces(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("locations");
        if (evidence.Count > 0) places.Write(json, evidence[0], MessageOf(evidence[0]), id: null);
        json.WriteEndArray();
        if (evidence.Count < 2) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 1; i < evidence.Count; i++) places.Write(json, evidence[i], MessageOf(evidence[i]), i);
        json.WriteEndArray();
    }

    // What stands nowhere in the file has no snippet, so its words are said here.
    private static string MessageOf(Evidence evidence) =>
        evidence.Span is null && evidence.Text.Length > 0 ? $"“{evidence.Text}”: {evidence.Implies}" : evidence.Implies;

    private static void WriteFingerprint(Utf8JsonWriter json, string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, fingerprint);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressedFinding suppressed)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppressed.Kind == SuppressionKind.InSource ? "inSource" : "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", TerminalText.Clean(SuppressionWords.Of(suppressed)));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Repairs are sentences and no replacements, so they are no fixes: a tool would apply those.
    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Repairs.Count == 0 && finding.Computed.Count == 0) return;
        json.WriteStartObject("properties");
        WriteList(json, "repairs", finding.Repairs);
        WriteList(json, "computed", finding.Computed);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(TerminalText.Clean(item));
        json.WriteEndArray();
    }

    private static void WriteAbsent(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", entry.Rule);
        if (RuleCatalog.TryFind(entry.Rule, out var rule)) json.WriteNumber("ruleIndex", SarifTool.IndexOf(rule));
        SarifText.WriteMessage(json, "message", Sentence(entry.Message));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WritePropertyName("artifactLocation");
        SarifPlaces.WriteAddress(json, entry.Document);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        WriteFingerprint(json, entry.Fingerprint);
        json.WriteString("baselineState", "absent");
        json.WriteEndObject();
    }

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
