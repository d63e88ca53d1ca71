using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>The TIMEX2 values of WikiWars: history articles, labelled from the first to the last expression of time.</summary>
/// <remarks>
/// The two ends of a range are two expressions there, and one mention here. Words that point to the present, the past or the future as such ("now",
/// "former") are left out: no date can be checked by them. A label without a value asks for the span alone. Modifiers ("early") are no part of the value there.
/// TIMEX2 writes a day that its month is known of with X ("later that month" is <c>1943-07-XX</c>), where TIMEX3 names the month alone; and what recurs by the
/// unit left open ("daily" is <c>XXXX-XX-XX</c>), where TIMEX3 gives the period.
/// </remarks>
internal sealed class WikiWars : IConvention
{
    private static readonly string[] Separators = [" to ", " until ", " till ", " through ", " and ", "-", "–", "—"];

    public bool Knows(JsonElement item) => ItemJson.Has(item, "spans", JsonValueKind.Array) && Recognizers.ModelOf(item) is null;

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var labels = ItemJson.Array(item, "spans")
            .Select(label => (Span: ItemJson.Span(label, text), Value: ItemJson.Text(label, "value") ?? "null"))
            .OrderBy(label => label.Span.Start)
            .ToList();
        return new LabelledItem(
            ItemJson.Id(item),
            ItemJson.Text(item, "source") ?? "spans",
            text,
            [.. labels.Where(label => !IsReference(label.Value)).Select(label => new Label(label.Span, label.Value == "null" ? [] : ValuesOf(label.Value)))])
        {
            Published = ItemJson.Day(item, "reference_date"),
            LeftOut = [.. labels.Where(label => IsReference(label.Value)).Select(label => label.Span)],
        };
    }

    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention.Mention.Time is not { } time) continue;
            var timex = mention.Resolved?.Timex ?? time.Timex;
            if (timex.Split('/') is [var from, var to] && Split(document.Text, mention.Mention.Span) is { } ends)
            {
                yield return new Answer(ends.First, TimexForm.Of(from));
                yield return new Answer(ends.Last, TimexForm.Of(to));
                continue;
            }

            yield return new Answer(mention.Mention.Span, OpenUnitOf(time) ?? TimexForm.Of(timex));
        }
    }

    private static IReadOnlyList<string> ValuesOf(string timex)
    {
        var named = timex;
        while (named.EndsWith("-XX", StringComparison.Ordinal) && !named.StartsWith("XXXX", StringComparison.Ordinal)) named = named[..^3];
        return named == timex ? [TimexForm.Of(timex)] : [TimexForm.Of(timex), TimexForm.Of(named)];
    }

    private static string? OpenUnitOf(TimeValue time) => time is not { Type: TimeType.Set, Length: { Low: 1m, High: 1m } } ? null : time.LengthUnit switch
    {
        CalendarUnit.Day => "XXXX-XX-XX",
        CalendarUnit.Week => "XXXX-WXX",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Year => "XXXX",
        _ => null,
    };

    private static bool IsReference(string value) => value is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF";

    private static (TextSpan First, TextSpan Last)? Split(string text, TextSpan span)
    {
        var words = span.Of(text).ToString();
        foreach (var separator in Separators)
        {
            var at = words.IndexOf(separator, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || at + separator.Length >= words.Length) continue;
            var first = LeadingWords.Without(text, FigureSpan.Trimmed(text, new TextSpan(span.Start, at)));
            return (first, FigureSpan.Trimmed(text, TextSpan.Between(span.Start + at + separator.Length, span.End)));
        }

        return null;
    }
}
