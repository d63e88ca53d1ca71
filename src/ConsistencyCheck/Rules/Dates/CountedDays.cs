using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>The days that words like "tomorrow", "last Friday" or "two weeks ago" may name, counted from the day of publication.</summary>
/// <param name="Published">The day that is counted from.</param>
/// <param name="First">The number of the first day.</param>
/// <param name="Last">The number of the last day; one of them.</param>
/// <param name="Named">The number of the day that the words name most strictly.</param>
/// <param name="Weekday">The weekday that the words name; null where they name none.</param>
internal sealed record CountedDays(DateOnly Published, int First, int Last, int Named, DayOfWeek? Weekday)
{
    /// <summary>"Two weeks ago" is said of ten days and of eighteen. Policy.</summary>
    private const int WeekSlack = 4;

    /// <summary>The same from three weeks on. Policy.</summary>
    private const int LongSlack = 6;

    /// <summary>Gets how a report names the day.</summary>
    public string Words => DateWords.IsoWithWeekday(DateOnly.FromDayNumber(Named));

    /// <summary>The days; null where the mention is not counted in days or weeks from today.</summary>
    public static CountedDays? Of(TimeMention mention, DateOnly published)
    {
        if (mention.Value is not { Until: null, Relative: { From: ReferencePoint.Document } relative }) return null;
        // "More than two weeks ago" leaves open how many.
        if (mention.Value.Modifier is not (TimeModifier.None or TimeModifier.Approx)) return null;
        var today = published.DayNumber;
        if (today < 800 || today > DateOnly.MaxValue.DayNumber - 800 || Math.Abs(relative.Least) > 100 || Math.Abs(relative.Most) > 100) return null;
        return (relative.Unit, relative.IsAligned, mention.Value.Fields.Weekday) switch
        {
            // Copy may be written the evening before the day that it is stamped with: the day before counts, the day after does not.
            (CalendarUnit.Day, true, null) => new CountedDays(published, today + relative.Least - 1, today + relative.Most, today + relative.Least, null),
            (CalendarUnit.Day, false, null) => new CountedDays(published, today + relative.Least - 1, today + relative.Most + 1, today + relative.Most, null),
            (CalendarUnit.Week, false, null) => WeeksAway(published, relative),
            (CalendarUnit.Week, true, { } weekday) when relative.Least == -1 => Nearest(published, today - 14, today - 1, weekday),
            (CalendarUnit.Week, true, { } weekday) when relative.Least == 1 => Nearest(published, today + 1, today + 14, weekday),
            _ => null,
        };
    }

    /// <summary>Whether a weekday or a date beside the words may be one of the days; what names no day is not held against them.</summary>
    public bool Allows(TimeMention mention)
    {
        if (mention.Value is not { Relative: null, Until: null, OtherReading: null, Type: TimeType.Date or TimeType.DateTime } value) return true;
        var fields = value.Fields;
        var namesDay = fields is { Month: not null, Day: not null };
        if (!namesDay && !fields.IsBareWeekday) return true;
        for (var day = First; day <= Last; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            if (Weekday is { } own && date.DayOfWeek != own) continue;
            if (namesDay ? Names(fields, date) : date.DayOfWeek == fields.Weekday) return true;
        }

        return false;
    }

    private static bool Names(CalendarFields fields, DateOnly date) =>
        date.Month == fields.Month && date.Day == fields.Day && (fields.Year is null || fields.Year == date.Year);

    private static CountedDays WeeksAway(DateOnly published, RelativeTime relative)
    {
        var (first, last) = (published.DayNumber + (7 * relative.Least), published.DayNumber + (7 * relative.Most));
        var slack = Math.Abs(relative.Least) < 3 ? WeekSlack : LongSlack;
        return new CountedDays(published, first - slack, last + slack, last, null);
    }

    /// <summary>Both weeks count: some write "last Friday" for the one of this week, some for the one before.</summary>
    private static CountedDays Nearest(DateOnly published, int first, int last, DayOfWeek weekday)
    {
        var named = first > published.DayNumber ? first + DayNumbers.DaysUntil(weekday, first) : last - DayNumbers.DaysSince(weekday, last);
        return new CountedDays(published, first, last, named, weekday);
    }
}
