using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Writes one mention with its normalised value.</summary>
internal static class MentionJson
{
    public static void Write(Utf8JsonWriter json, DocumentLayout layout, DatedMention mention)
    {
        var span = mention.Mention.Span;
        json.WriteStartObject();
        var place = layout.SpanInFile(span);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", span.Of(layout.Document.Text));
        if (mention.Mention.Time is { } time) WriteTime(json, time, mention);
        else if (mention.Mention.Quantity is { } quantity) WriteQuantity(json, quantity);
        json.OptionalString("impossible", mention.Mention.Impossible);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, TimeValue time, DatedMention mention)
    {
        json.WriteString("kind", "time");
        json.WriteString("type", ValueNames.Of(time.Type));
        json.WriteString("timex", mention.Resolved?.Timex ?? time.Timex);
        json.WriteString("mod", ValueNames.Of(time.Modifier));
        if (time.Length is { } length)
        {
            WriteInterval(json, length);
            json.OptionalString("unit", ValueNames.UcumOf(time.LengthUnit));
        }

        if (mention.Resolved is not { } resolved)
        {
            json.WriteNull("earliest");
            json.WriteNull("latest");
            json.WriteNull("anchored");
            return;
        }

        json.Instants(resolved.Earliest, resolved.Latest);
        json.WriteString("anchored", WireNames<TimeAnchor>.Of(resolved.Anchor));
    }

    private static void WriteQuantity(Utf8JsonWriter json, QuantityValue quantity)
    {
        json.WriteString("kind", "quantity");
        json.WriteString("type", ValueNames.Of(quantity));
        WriteInterval(json, quantity.Core);
        json.Number("value", quantity.Value);
        json.OptionalString("unit", quantity.Unit?.Code);
        json.OptionalString("currency", quantity.Currency);
        json.OptionalString("of", quantity.Of);
        json.OptionalString("per", quantity.Per);
        json.OptionalString("approx", ValueNames.ApproximationOf(quantity));
        json.OptionalString("cue", quantity.Cue);
        if (quantity.Unit is { SiFactor: not 0m } unit && SiUnits.CodeOf(unit.Dimension) is { } code) WriteSi(json, quantity.Core, unit, code);
    }

    private static void WriteInterval(Utf8JsonWriter json, NumericInterval interval)
    {
        json.Number("low", interval.Low);
        json.Number("high", interval.High);
        if (interval.LowOpen) json.WriteBoolean("lowOpen", true);
        if (interval.HighOpen) json.WriteBoolean("highOpen", true);
    }

    private static void WriteSi(Utf8JsonWriter json, NumericInterval core, Unit unit, string code)
    {
        json.WriteStartObject("si");
        json.Number("low", SiUnits.Convert(core.Low, unit));
        json.Number("high", SiUnits.Convert(core.High, unit));
        json.WriteString("unit", code);
        json.WriteEndObject();
    }
}
