using System.Globalization;
using System.Text.Json;

namespace ConsistencyCheck.Evaluation.Dates;

/// <summary>One sentence of a set of date-rule examples.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Rule">The rule of the other checker that it is an example of.</param>
/// <param name="IsError">Whether that checker's authors call it wrong.</param>
/// <param name="Now">The day that the sentence is to be read on; null where it does not matter.</param>
internal sealed record DateRuleItem(string Sentence, string Rule, bool IsError, DateOnly? Now)
{
    /// <summary>Reads JSON lines with <c>text</c>, <c>rule</c>, <c>expected</c> ("error" or "ok") and, where it matters, <c>meta.assumed_now</c>.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message names it.</exception>
    public static IEnumerable<DateRuleItem> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
                yield return Parse(line) ?? throw new InvalidDataException($"{path}:{number}: not a date-rule example: text, rule or expected is missing.");
        }
    }

    private static DateRuleItem? Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var item = json.RootElement;
        return Text(item, "text") is { } text && Text(item, "rule") is { } rule && Text(item, "expected") is { } expected
            ? new DateRuleItem(text, rule, expected == "error", NowOf(item))
            : null;
    }

    private static DateOnly? NowOf(JsonElement item) =>
        item.TryGetProperty("meta", out var meta) && Text(meta, "assumed_now") is { } now &&
        DateOnly.TryParseExact(now, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
