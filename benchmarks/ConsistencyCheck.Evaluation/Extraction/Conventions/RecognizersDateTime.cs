using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>Dates and times of Microsoft.Recognizers.Text, read from a reference date.</summary>
/// <remarks>
/// A time that the words leave open has one candidate in the past and one in the future there: either is right. A range is right by its
/// two ends, its TIMEX or its instants. Its end is exclusive for some and inclusive for others of the labels, and named by its first day: all are
/// right. Modifiers ("after", "early") are not compared: there they are a property beside the value. Articles and prepositions at the
/// front are no part of a span, as in TIMEX3. A date that the calendar lacks is a mention here and mostly none there: never spurious.
/// </remarks>
internal sealed class RecognizersDateTime : IConvention
{
    public bool Knows(JsonElement item) => Recognizers.IsOf(Recognizers.ModelOf(item), "DateTime");

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var labels = ItemJson.Array(item, "spans").Select(label => new Label(LeadingWords.Without(text, ItemJson.Span(label, text)), [.. ValuesOf(label).Distinct()]));
        return new LabelledItem(ItemJson.Id(item), Recognizers.ModelOf(item)!, text, [.. labels.OrderBy(label => label.Span.Start)])
        {
            Published = ItemJson.Day(item, "reference_date"),
        };
    }

    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item) =>
        from mention in document.Mentions
        let time = mention.Mention.Time
        where time is not null
        select new Answer(LeadingWords.Without(document.Text, mention.Mention.Span), [.. ValuesOf(time, mention.Resolved).Distinct()])
        {
            IsOptional = mention.Mention.Impossible is not null,
        };

    private static IEnumerable<string> ValuesOf(JsonElement label)
    {
        if (!ItemJson.Has(label, "value", JsonValueKind.Object)) yield break;
        foreach (var value in ItemJson.Array(label.GetProperty("value"), "values"))
        {
            if (ItemJson.Text(value, "timex") is { } timex) yield return TimexForm.Of(timex);
            if (ItemJson.Text(value, "value") is { } resolved && Instant(resolved) is { } point) yield return point;
            if (ItemJson.Text(value, "start") is not { } start || ItemJson.Text(value, "end") is not { } end) continue;
            if (Instant(start) is not { } first || Instant(end) is not { } last) continue;
            yield return $"{first}/{last}";
            if (DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue)
                yield return string.Create(CultureInfo.InvariantCulture, $"{first}/{day.AddDays(-1):yyyy-MM-dd}");
        }
    }

    /// <summary><c>2016-11-07 16:00:00</c>, <c>2016-11-07</c> or <c>16:00:00</c>; null for "not resolved".</summary>
    private static string? Instant(string text)
    {
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return TimexForm.Point(instant);
        return text.Length == 8 && text[2] == ':' ? "T" + text : null;
    }

    private static IEnumerable<string> ValuesOf(TimeValue time, ResolvedTime? resolved)
    {
        var timex = resolved?.Timex ?? time.Timex;
        yield return TimexForm.Of(timex);
        if (resolved is not null) yield return TimexForm.Instants(resolved.Earliest, resolved.Latest);
        if (timex.Split('/') is [var from, var to] && TimexForm.FirstDay(from) is { } first && TimexForm.FirstDay(to) is { } last) yield return $"{first}/{last}";
        // A vague number of units is its least figure there ("a few minutes" is three).
        if (time is { Type: TimeType.Duration, Length: { Low: { } least, High: { } most } } && least != most)
        {
            yield return TimexForm.Of(timex.Replace("X", FigureForm.Of(least), StringComparison.Ordinal));
            yield return TimexForm.Of(timex.Replace("X", FigureForm.Of((least + most) / 2m), StringComparison.Ordinal));
        }
    }
}
