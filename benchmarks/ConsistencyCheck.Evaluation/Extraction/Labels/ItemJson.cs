using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Extraction.Labels;

/// <summary>What the labelled formats have in common.</summary>
internal static class ItemJson
{
    public static bool Has(JsonElement item, string name, JsonValueKind kind) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == kind;

    /// <summary>The text of a property; null where it is absent or no string.</summary>
    public static string? Text(JsonElement item, string name) => Has(item, name, JsonValueKind.String) ? item.GetProperty(name).GetString() : null;

    /// <exception cref="InvalidDataException">The property is absent or no string.</exception>
    public static string Required(JsonElement item, string name) => Text(item, name) ?? throw new InvalidDataException($"the string \"{name}\" is missing.");

    public static string Id(JsonElement item) => Text(item, "id") ?? "?";

    /// <exception cref="InvalidDataException">The property is absent or no array.</exception>
    public static IEnumerable<JsonElement> Array(JsonElement item, string name) => Has(item, name, JsonValueKind.Array)
        ? item.GetProperty(name).EnumerateArray()
        : throw new InvalidDataException($"the array \"{name}\" is missing.");

    /// <summary>Start and end of a label, which have to lie in the text: a file in another unit of length would score as noise.</summary>
    /// <exception cref="InvalidDataException">They are absent or lie outside.</exception>
    public static TextSpan Span(JsonElement label, string text)
    {
        if (!Has(label, "start", JsonValueKind.Number) || !Has(label, "end", JsonValueKind.Number))
            throw new InvalidDataException("a label has no \"start\" or no \"end\".");
        if (!label.GetProperty("start").TryGetInt32(out var start)
            || !label.GetProperty("end").TryGetInt32(out var end)
            || start < 0
            || end <= start
            || end > text.Length)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"a label lies outside the text of {text.Length} UTF-16 code units."));
        return TextSpan.Between(start, end);
    }

    /// <summary>The instant of an ISO date-time; null where there is none.</summary>
    public static DateTime? Instant(JsonElement item, string name) =>
        DateTime.TryParseExact(Text(item, name), "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    /// <summary>The day of an ISO date or date-time; null where there is none.</summary>
    /// <exception cref="InvalidDataException">There is one that is no ISO date.</exception>
    public static DateOnly? Day(JsonElement item, string name)
    {
        if (Text(item, name) is not { Length: > 0 } text) return null;
        return text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidDataException($"\"{name}\" is no ISO date: {text}.");
    }
}
