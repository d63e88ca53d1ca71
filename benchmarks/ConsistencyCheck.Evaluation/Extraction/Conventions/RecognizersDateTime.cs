using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>Dates and times of Microsoft.Recognizers.Text, read from a reference date.</summary>
/// <remarks>
/// A time that the words leave open has one candidate in the past and one in the future there: either is right. A range is right by its
/// two ends, its TIMEX or its instants; its end is exclusive for some and inclusive for others of the labels, and named by its first day.
/// Modifiers ("after", "early") are not compared: there they are a property beside the value. Articles and prepositions at the
/// front are no part of a span, as in TIMEX3; neither is the zone behind a clock, which some of the labels hold and others leave out. A date that
/// the calendar lacks is a mention here and mostly none there: never spurious. Labels that only point to the present are left out, and so are
/// the answers that only point to present, past or future ("recent").
/// </remarks>
internal sealed class RecognizersDateTime : IConvention
{
    public bool Knows(JsonElement item) => Recognizers.IsOf(Recognizers.ModelOf(item), "DateTime");

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var labels = ItemJson.Array(item, "spans")
            .Select(label => new Label(SpanIn(text, ItemJson.Span(label, text)), RecognizersTimeValues.Of(label)))
            .OrderBy(label => label.Span.Start)
            .ToList();
        return new LabelledItem(ItemJson.Id(item), Recognizers.ModelOf(item)!, text, [.. labels.Where(label => label.Values.Count > 0)])
        {
            Published = ItemJson.Day(item, "reference_date"),
            ReadAt = ItemJson.Instant(item, "reference_date"),
            LeftOut = [.. labels.Where(label => label.Values.Count == 0).Select(label => label.Span)],
        };
    }

    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item) =>
        from mention in document.Mentions
        let time = mention.Mention.Time
        where time is not null
        let values = ValuesOf(mention, time, document.Text, item.Published).Concat(RecognizersClock.ValuesOf(mention, time, item))
        select new Answer(SpanIn(document.Text, mention.Mention.Span), [.. values.Distinct()])
        {
            IsOptional = mention.Mention.Impossible is not null || time.Reference != TimeReference.None,
        };

    private static TextSpan SpanIn(string text, TextSpan span) => TrailingZone.Without(text, LeadingWords.Without(text, span));

    private static IEnumerable<string> ValuesOf(DatedMention mention, TimeValue time, string text, DateOnly? published)
    {
        var values = ValuesOf(time, mention.Resolved, published);
        if (published is not { } day) return values;
        var words = mention.Mention.Span.Of(text);
        // What counts from a time named before ("the day before", "later in the week") counts from the reference date there.
        if (time.Relative is { From: ReferencePoint.Mention } && TimeResolver.Resolve(time, day, Tense.Unknown, TimeAnchor.Document) is { } read)
            values = values.Concat(ValuesOf(time, read, published));
        // The end of a day is its last second there, and a season without a year is never resolved.
        if (time is { Modifier: TimeModifier.End, Clock: null } && mention.Resolved is { } end && end.Latest - end.Earliest == TimeSpan.FromDays(1))
            values = values.Append(TimexForm.Point(end.Latest.AddSeconds(-1)));
        if (time is { Relative: null, Fields: { Part: CalendarUnit.Season, Year: null } })
            values = values.Append(time.Timex.Replace("XXXX-", string.Empty, StringComparison.Ordinal));
        if (RecognizersStretches.Of(time, words, day) is { } stretch) values = values.Append(stretch);
        return RecognizersFiscalYears.Names(words) ? values.Select(value => "FY" + value).Concat(values) : values;
    }

    private static DateOnly Moved(DateOnly day, RelativeTime distance) => distance.Unit switch
    {
        CalendarUnit.Week => day.AddDays(7 * distance.Least),
        CalendarUnit.Month => day.AddMonths(distance.Least),
        _ => day.AddYears(distance.Least),
    };

    private static IEnumerable<string> ValuesOf(TimeValue time, ResolvedTime? resolved, DateOnly? published)
    {
        var timex = resolved?.Timex ?? time.Timex;
        yield return TimexForm.Of(timex);
        if (resolved is not null) yield return TimexForm.Instants(resolved.Earliest, resolved.Latest);
        if (timex.Split('/') is [var from, var to] && TimexForm.FirstDay(from) is { } first && TimexForm.FirstDay(to) is { } last)
            yield return $"{first}/{last}";
        // "Two weeks ago" and "two months ago" are days there, and a week and a month here, since nobody means the day.
        if (published is { } day
            && time.Relative is { From: ReferencePoint.Document, IsAligned: false, Unit: CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year } distance
            && distance.Least == distance.Most)
            yield return TimexForm.Point(Moved(day, distance).ToDateTime(TimeOnly.MinValue));
        // A vague number of units is its least figure there ("a few minutes" is three), an approximate one its middle.
        if (time is { Type: TimeType.Duration, Length: { Low: { } least, High: { } most } } && least != most)
        {
            yield return TimexForm.Of(timex.Replace("X", FigureForm.Of(least), StringComparison.Ordinal));
            yield return TimexForm.Of(timex.Replace("X", FigureForm.Of((least + most) / 2m), StringComparison.Ordinal));
        }
    }
}
