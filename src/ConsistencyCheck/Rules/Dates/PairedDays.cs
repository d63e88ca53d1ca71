using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// Two weekdays with their month-days, told one after the other: whatever the year, the days between the weekdays are those between the dates.
/// </summary>
internal static class PairedDays
{
    /// <summary>Dates further apart than this, in days, are seldom of one story. Policy.</summary>
    private const int Farthest = 10;

    /// <summary>Paragraphs further apart than this, in lines with the empty one between, may tell of different years. Policy.</summary>
    private const int FarthestLines = 2;

    /// <summary>Whether no year can hold both.</summary>
    public static bool Exclude(DatedText text, WeekdayDateLink first, WeekdayDateLink second)
    {
        if (first.Date.Tense != Tense.Past || second.Date.Tense != Tense.Past || first.Date.Value.OtherReading is not null) return false;
        if (second.Date.Zone.Paragraph - first.Date.Zone.Paragraph > FarthestLines || CountYears(text, first, second)) return false;
        // A year and a leap year: only around 29 February do they tell different distances.
        return IsTold(first, second, 2001) && IsTold(first, second, 2004);
    }

    private static bool IsTold(WeekdayDateLink first, WeekdayDateLink second, int year)
    {
        if (first.Day > DateTime.DaysInMonth(year, first.Month) || second.Day > DateTime.DaysInMonth(year, second.Month)) return false;
        var from = new DateOnly(year, first.Month, first.Day);
        var to = new DateOnly(year, second.Month, second.Day);
        if (to.DayNumber - from.DayNumber < -Farthest) to = to.AddYears(1);
        if (from.DayNumber - to.DayNumber < -Farthest) from = from.AddYears(1);
        var days = to.DayNumber - from.DayNumber;
        return Math.Abs(days) is > 0 and <= Farthest && ((int)first.DayOfWeek + days + (7 * Farthest)) % 7 != (int)second.DayOfWeek;
    }

    /// <summary>"A year earlier, on Sunday, March 4": the two are of different years.</summary>
    private static bool CountYears(DatedText text, WeekdayDateLink first, WeekdayDateLink second) =>
        text.TimesIn(first.Date.Sentence).Concat(text.TimesIn(second.Date.Sentence)).Any(time =>
            time.Value.Fields.Year is not null || time.Value.Relative is { Unit: >= CalendarUnit.Year });
}
