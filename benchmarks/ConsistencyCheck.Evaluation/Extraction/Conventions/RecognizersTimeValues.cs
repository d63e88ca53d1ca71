using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>The values of a date or time label of Microsoft.Recognizers.Text: each candidate by its TIMEX, its instant and its two ends.</summary>
internal static class RecognizersTimeValues
{
    /// <summary>Every form that is right; empty for a word that points to the present as such ("now"), which no date can be checked by.</summary>
    public static IReadOnlyList<string> Of(JsonElement label)
    {
        if (!ItemJson.Has(label, "value", JsonValueKind.Object)) return [];
        var candidates = ItemJson.Array(label.GetProperty("value"), "values").ToList();
        return candidates.All(candidate => ItemJson.Text(candidate, "timex") is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF")
            ? []
            : [.. candidates.SelectMany(OfCandidate).Distinct()];
    }

    private static IEnumerable<string> OfCandidate(JsonElement candidate)
    {
        var (start, end) = (Instant(candidate, "start"), Instant(candidate, "end"));
        var point = Instant(candidate, "value");
        if (ItemJson.Text(candidate, "timex") is { } timex)
        {
            yield return TimexForm.Of(timex);
            if ((point ?? start ?? end) is { } known && Completed(timex, known) is { } completed) yield return TimexForm.Of(completed);
        }

        if (point is not null) yield return point;
        if (start is null || end is null)
        {
            // "After 1 pm on Tuesday" has its one bound as value.
            if ((start ?? end) is { } bound) yield return bound;
            yield break;
        }

        yield return $"{start}/{end}";
        if (DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue)
            yield return string.Create(CultureInfo.InvariantCulture, $"{start}/{day.AddDays(-1):yyyy-MM-dd}");
    }

    /// <summary>What a TIMEX leaves open is that of its candidate: <c>XXXX-05</c> is <c>2018-05</c>, <c>XXXX-WXX-2TMO</c> is <c>2016-11-01TMO</c>.</summary>
    private static string? Completed(string timex, string known)
    {
        if (known.Length < 10 || !timex.StartsWith("XXXX-", StringComparison.Ordinal)) return null;
        if (!timex.StartsWith("XXXX-WXX", StringComparison.Ordinal))
            return timex.StartsWith("XXXX-XX", StringComparison.Ordinal) ? null : known[..4] + timex[4..];
        var clock = timex.IndexOf('T', StringComparison.Ordinal);
        return clock < 0 ? null : known[..10] + timex[clock..];
    }

    /// <summary><c>2016-11-07 16:00:00</c>, <c>2016-11-07</c> or <c>16:00:00</c>; null for "not resolved".</summary>
    private static string? Instant(JsonElement candidate, string name)
    {
        if (ItemJson.Text(candidate, name) is not { } text) return null;
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
            return TimexForm.Point(instant);
        return text.Length == 8 && text[2] == ':' ? "T" + text : null;
    }
}
