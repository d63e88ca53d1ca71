using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports;

/// <summary>Writes what is known about a document's day of publication.</summary>
internal static class DateJson
{
    /// <summary>Status and candidates, as batch mode has them.</summary>
    public static void WriteShort(Utf8JsonWriter json, DocumentDate date)
    {
        json.WriteStartObject("date");
        WriteStatus(json, date);
        json.WriteEndObject();
    }

    /// <summary>The same with basis, stated day and reasons.</summary>
    public static void WriteFull(Utf8JsonWriter json, DocumentDate date)
    {
        json.WriteStartObject("date");
        WriteStatus(json, date);
        json.WriteString("basis", WireNames<DatingBasis>.Of(date.Basis));
        WriteStated(json, date);
        WriteEvidence(json, "support", date.Support);
        WriteEvidence(json, "broken", date.Broken);
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, DocumentDate date)
    {
        json.WriteString("status", WireNames<DatingStatus>.Of(date.Status));
        json.WriteStartArray("candidates");
        foreach (var day in date.Candidates) json.WriteStringValue(DateWords.Iso(day));
        json.WriteEndArray();
    }

    private static void WriteStated(Utf8JsonWriter json, DocumentDate date)
    {
        if (date.Stated is not { } stated)
        {
            json.WriteNull("stated");
            return;
        }

        json.WriteStartObject("stated");
        json.WriteString("day", DateWords.Iso(stated.Day));
        json.Integer("start", stated.Span?.Start);
        json.Integer("end", stated.Span?.End);
        json.WriteString("text", stated.Text);
        json.WriteBoolean("contradicted", date.ContradictsStated);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, IReadOnlyList<DatingEvidence> evidence)
    {
        json.WriteStartArray(name);
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            json.WriteNumber("start", item.Span.Start);
            json.WriteNumber("end", item.Span.End);
            json.WriteString("zone", WireNames<ZoneKind>.Of(item.Zone));
            json.WriteString("implies", item.Implies);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
