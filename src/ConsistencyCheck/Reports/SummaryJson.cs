using System.Text.Json;
using ConsistencyCheck.Alignment;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Writes the counts of a report and what its documents say alike.</summary>
internal sealed class SummaryJson(FindingJson places)
{
    public void Write(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("documents", report.Coverage.Documents);
        json.WriteNumber("mentions", report.Coverage.Mentions);
        json.WriteNumber("comparable", report.Coverage.Comparable);
        json.WriteNumber("compared", report.Coverage.Compared);
        json.WriteNumber("flagged", report.Coverage.Flagged);
        json.WriteNumber("open", report.Coverage.Open);
        if (report.Coverage.Crowded > 0) json.WriteNumber("crowded", report.Coverage.Crowded);
        WriteFindings(json, report.Count);
        SuppressedJson.WriteCounts(json, report.Suppressed, report.Stale);
        json.WriteStartArray("agreements");
        foreach (var agreement in report.Agreements) WriteAgreement(json, agreement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>How many findings there are of each severity.</summary>
    public static void WriteFindings(Utf8JsonWriter json, Func<Severity, int> count)
    {
        json.WriteStartObject("findings");
        json.WriteNumber("error", count(Severity.Error));
        json.WriteNumber("warning", count(Severity.Warning));
        json.WriteNumber("note", count(Severity.Note));
        json.WriteEndObject();
    }

    private void WriteAgreement(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteStartObject();
        json.WriteString("relation", WireNames<ValueRelation>.Of(agreement.Relation));
        json.WriteString("why", agreement.Why);
        json.WriteStartArray("claims");
        foreach (var claim in agreement.Claims)
        {
            json.WriteStartObject();
            places.WritePlace(json, claim.DocumentId, claim.Span);
            json.WriteString("text", claim.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
