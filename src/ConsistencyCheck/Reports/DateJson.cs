using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports;

/// <summary>Writes what is known about a document's day of publication, with the reasons.</summary>
internal static class DateJson
{
    /// <summary>Weights are judged to a tenth; further digits only let a reader add them up.</summary>
    private const int Decimals = 3;

    public static void Write(Utf8JsonWriter json, DatedDocument document)
    {
        var (date, layout) = (document.Date, document.Layout);
        json.WriteStartObject("date");
        WriteStatus(json, date);
        json.WriteString("basis", WireNames<DatingBasis>.Of(date.Basis));
        WriteStated(json, date, layout);
        WriteScores(json, date);
        WriteEvidence(json, "support", date.Support, layout);
        WriteEvidence(json, "broken", date.Broken, layout);
        WriteEvidence(json, "evidence", date.Evidence, layout);
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, DocumentDate date)
    {
        json.WriteString("status", WireNames<DatingStatus>.Of(date.Status));
        json.WriteStartArray("candidates");
        foreach (var day in date.Candidates) json.WriteStringValue(DateWords.Iso(day));
        json.WriteEndArray();
        if (date.Status == DatingStatus.AmbiguousYear)
        {
            json.WriteStartArray("years");
            foreach (var year in date.Years) json.WriteNumberValue(year);
            json.WriteEndArray();
        }

        json.WriteString("reason", date.Reason);
    }

    private static void WriteScores(Utf8JsonWriter json, DocumentDate date)
    {
        json.WriteStartArray("scores");
        foreach (var candidate in date.Scores)
        {
            json.WriteStartObject();
            json.WriteString("day", DateWords.Iso(candidate.Day));
            json.WriteNumber("score", Rounded(candidate.Score));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static double Rounded(double weight) => Math.Round(weight, Decimals);

    private static void WriteStated(Utf8JsonWriter json, DocumentDate date, DocumentLayout layout)
    {
        if (date.Stated is not { } stated)
        {
            json.WriteNull("stated");
            return;
        }

        var place = stated.Span is { } span ? layout.SpanInFile(span) : layout.Document.PublishedAt;
        json.WriteStartObject("stated");
        json.WriteString("day", DateWords.Iso(stated.Day));
        json.Integer("start", place?.Start);
        json.Integer("end", place?.End);
        json.WriteString("text", stated.Text);
        json.WriteBoolean("contradicted", date.ContradictsStated);
        if (date.StatedScore is { } score) json.WriteNumber("score", Rounded(score));
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, IReadOnlyList<DatingEvidence> evidence, DocumentLayout layout)
    {
        json.WriteStartArray(name);
        foreach (var item in evidence)
        {
            json.WriteStartObject();
            var place = layout.SpanInFile(item.Span);
            json.WriteNumber("start", place.Start);
            json.WriteNumber("end", place.End);
            json.WriteString("zone", WireNames<ZoneKind>.Of(item.Zone));
            json.WriteString("implies", item.Implies);
            json.WriteNumber("weight", Rounded(item.Weight));
            if (item.StatedWeight is { } stated) json.WriteNumber("statedWeight", Rounded(stated));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
