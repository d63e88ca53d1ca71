using ConsistencyCheck.Dating;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>What Microsoft.Recognizers.Text counts from the clock of the reference date, of which a newspaper has none.</summary>
internal static class RecognizersClock
{
    /// <summary>Further values that are right for a mention; none for most.</summary>
    public static IEnumerable<string> ValuesOf(DatedMention mention, TimeValue time, LabelledItem item)
    {
        // "I'll be back at 7 p.m.": there the clock of no day, in a newspaper of the day that it tells of.
        if (time is { Type: TimeType.Time, Relative: null, Until: null, Fields.IsEmpty: true }) yield return TimexForm.Of(time.Timex);
        if (item.ReadAt is not { } now) yield break;
        // "Half an hour ago", "30 minutes later": there an instant, here an hour of an open day.
        if (time is { Relative: { IsAligned: false, Unit: CalendarUnit.Second or CalendarUnit.Minute or CalendarUnit.Hour } distance }
            && distance.Least == distance.Most)
            yield return TimexForm.Point(Move(now, distance.Unit, distance.Least));
        if (time is not { Type: TimeType.Duration, Length: { Low: { } low, High: { } high } }
            || low != high
            || low is < 1m or > 1000m
            || low != decimal.Truncate(low))
            yield break;
        var words = mention.Mention.Span.Of(item.Text).ToString().Split(' ');
        var lead = words[0].Equals("the", StringComparison.OrdinalIgnoreCase) && words.Length > 1 ? words[1] : words[0];
        var before = " " + item.Text[..mention.Mention.Span.Start].TrimEnd();
        var isPast = lead is "last" or "past" or "previous";
        var count = (int)low * (isPast ? -1 : 1);
        // A length in which something is to happen is the point that it leads to ("in two weeks"), whatever the verb is.
        if (before.EndsWith(" in", StringComparison.OrdinalIgnoreCase)) yield return TimexForm.Point(Move(now, time.LengthUnit, count));
        // "The next hour", "within three minutes": a length that touches the present has two ends there.
        if (time.LengthUnit < CalendarUnit.Day
            && (isPast || lead is "next" or "coming" or "following" || before.EndsWith(" within", StringComparison.OrdinalIgnoreCase)))
            yield return count < 0 ? TimexForm.Instants(Move(now, time.LengthUnit, count), now) : TimexForm.Instants(now, Move(now, time.LengthUnit, count));
    }

    /// <summary>Days and longer units lead to a day, shorter ones to an instant.</summary>
    private static DateTime Move(DateTime now, CalendarUnit unit, int count) => unit switch
    {
        CalendarUnit.Second => now.AddSeconds(count),
        CalendarUnit.Minute => now.AddMinutes(count),
        CalendarUnit.Hour => now.AddHours(count),
        CalendarUnit.Day => now.Date.AddDays(count),
        CalendarUnit.Week => now.Date.AddDays(7 * count),
        CalendarUnit.Fortnight => now.Date.AddDays(14 * count),
        CalendarUnit.Month => now.Date.AddMonths(count),
        CalendarUnit.Quarter => now.Date.AddMonths(3 * count),
        _ => now.Date.AddYears(count),
    };
}
