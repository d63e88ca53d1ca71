using System.Globalization;
using System.Text.Json;

namespace ConsistencyCheck.Evaluation.Dates;

/// <summary>One sentence of a set of date-rule examples.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Rule">The rule of the other checker that it is an example of.</param>
/// <param name="IsError">Whether that checker's authors call it wrong.</param>
/// <param name="Now">The day that the sentence is to be read on.</param>
internal sealed record DateRuleItem(string Text, string Rule, bool IsError, DateOnly Now)
{
    /// <summary>Reads JSON lines with <c>text</c>, <c>rule</c>, <c>expected</c> ("error" or "ok") and <c>meta.assumed_now</c>.</summary>
    public static IEnumerable<DateRuleItem> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0) continue;
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            yield return new DateRuleItem(
                item.GetProperty("text").GetString()!,
                item.GetProperty("rule").GetString()!,
                item.GetProperty("expected").GetString() == "error",
                DateOnly.ParseExact(item.GetProperty("meta").GetProperty("assumed_now").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
