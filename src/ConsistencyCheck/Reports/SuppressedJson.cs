using System.Text.Json;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Reports;

/// <summary>Writes what is not reported: suppressed findings with their reasons, and what the baseline holds in vain.</summary>
internal static class SuppressedJson
{
    public static void Write(Utf8JsonWriter json, FindingJson findings, IReadOnlyList<SuppressedFinding> suppressed, IReadOnlyList<BaselineEntry>? stale)
    {
        json.WriteStartArray("suppressed");
        foreach (var item in suppressed)
        {
            json.WriteStartObject();
            json.WriteString("kind", WireNames<SuppressionKind>.Of(item.Kind));
            json.WriteString("reason", item.Reason);
            json.WritePropertyName("finding");
            findings.Write(json, item.Finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStale(json, stale);
    }

    /// <summary>How many there are of each, for a line that ends a batch.</summary>
    public static void WriteCounts(Utf8JsonWriter json, IReadOnlyList<SuppressedFinding> suppressed, IReadOnlyList<BaselineEntry>? stale)
    {
        json.WriteNumber("suppressed", suppressed.Count);
        json.Integer("stale", stale?.Count);
    }

    private static void WriteStale(Utf8JsonWriter json, IReadOnlyList<BaselineEntry>? stale)
    {
        if (stale is null)
        {
            json.WriteNull("stale");
            return;
        }

        json.WriteStartArray("stale");
        foreach (var entry in stale)
        {
            json.WriteStartObject();
            json.WriteString("document", entry.Document);
            json.WriteString("rule", entry.Rule);
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteString("message", entry.Message);
            json.WriteString("reason", entry.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
