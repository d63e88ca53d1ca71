using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Seeds;

/// <summary>Holds a mention against the gold file's reading of it.</summary>
internal static class GoldMention
{
    /// <summary>What differs; null where nothing does.</summary>
    public static string? Difference(JsonElement gold, DatedDocument document)
    {
        var (start, end) = (gold.GetProperty("start").GetInt32(), gold.GetProperty("end").GetInt32());
        var mention = document.Mentions.FirstOrDefault(candidate => candidate.Mention.Span.Start == start && candidate.Mention.Span.End == end);
        if (mention is null) return $"{document.Id}: no mention at [{start}, {end})";
        var expected = Expected(gold);
        var actual = gold.GetProperty("kind").GetString() == "date" ? Time(mention, gold) : Quantity(mention, gold);
        return expected == actual ? null : $"{document.Id} [{start}, {end}): expected {expected}, got {actual}";
    }

    private static string Expected(JsonElement gold) => gold.GetProperty("kind").GetString() == "date"
        ? $"{Text(gold, "value")} mod {Text(gold, "mod")} zone {Text(gold, "zone")}"
        : $"{Text(gold, "low")} to {Text(gold, "high")} of {Text(gold, "of")} " +
            $"approximate {Text(gold, "approximate")} open {Text(gold, "exclusive_low")} SI {Text(gold, "si_low")} to {Text(gold, "si_high")}";

    private static string Time(DatedMention mention, JsonElement gold)
    {
        var time = mention.Mention.Time;
        var value = mention.Resolved?.Timex ?? time?.Timex;
        var modifier = time?.Modifier == TimeModifier.End ? "END" : "";
        var zone = gold.TryGetProperty("zone", out _) ? ZoneName(mention) : "";
        return $"{value} mod {modifier} zone {zone}";
    }

    private static string ZoneName(DatedMention mention) => mention.Zone switch
    {
        ZoneKind.HeaderStamp => "header",
        ZoneKind.RelatedLink => "related-link",
        _ => mention.Zone.ToString().ToLowerInvariant(),
    };

    private static string Quantity(DatedMention mention, JsonElement gold)
    {
        if (mention.Mention.Quantity is not { } quantity) return "no quantity";
        var approximate = quantity.IsVague || quantity.Approximation is Approximation.About or Approximation.Nearly ? "True" : "";
        var si = gold.TryGetProperty("si_low", out _) ? quantity.Unit?.SiFactor : null;
        return $"{quantity.Core.Low:0.##} to {quantity.Core.High:0.##} of {quantity.Unit?.Code ?? quantity.Of} approximate {approximate} " +
            $"open {(quantity.Core.LowOpen ? "True" : "")} SI {quantity.Core.Low * si:0.##} to {quantity.Core.High * si:0.##}";
    }

    private static string Text(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) ? value.ToString() : "";
}
