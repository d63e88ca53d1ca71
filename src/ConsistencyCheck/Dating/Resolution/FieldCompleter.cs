using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Fills in what the words leave open, given the day that they were written or spoken.</summary>
internal static class FieldCompleter
{
    /// <summary>29 February is at most eight years away (1896 to 1904).</summary>
    private const int FarthestYear = 8;

    private const int DaysOfLeapYear = 366;

    /// <summary>The fields with all that they need to be found on the calendar; null where the expression does not depend on the day in a known way.</summary>
    public static CalendarFields? Complete(TimeValue value, DateOnly anchor, Tense tense)
    {
        if (value.Relative is { } relative)
        {
            if (!relative.IsAligned) return null;
            if (relative.Least == relative.Most) return Shift(value.Fields, relative, anchor);
            return relative.Unit == CalendarUnit.Weekend ? NearestWeekend(anchor, tense) : null;
        }

        var fields = value.Fields;
        if (fields.Year is not null || fields.Part is CalendarUnit.Decade or CalendarUnit.Century) return fields;
        if (fields.IsMonthDay) return fields.Weekday is null ? NearestYear(fields, anchor, tense) : WithMatchingWeekday(fields, anchor);
        if (fields.Month is not null || fields.Part is CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season)
            return NearestYear(fields, anchor, tense);
        if (fields is { Day: { } day, Month: null, Weekday: null }) return NearestMonth(day, anchor, tense);
        if (fields.IsBareWeekday) return Full(NearestWeekday(fields.Weekday!.Value, anchor, tense));
        return null;
    }

    public static CalendarFields Full(int day)
    {
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));
        return new CalendarFields { Year = date.Year, Month = date.Month, Day = date.Day };
    }

    private static int NearestWeekday(DayOfWeek weekday, DateOnly anchor, Tense tense) => tense == Tense.Future
        ? anchor.DayNumber + DayNumbers.DaysUntil(weekday, anchor.DayNumber)
        : anchor.DayNumber - DayNumbers.DaysSince(weekday, anchor.DayNumber);

    /// <summary>"Over the weekend" is the last one, or the one that has begun, unless the clause speaks of what is to come.</summary>
    private static CalendarFields NearestWeekend(DateOnly anchor, Tense tense)
    {
        var monday = DayNumbers.MondayOf(anchor.DayNumber);
        var hasBegun = anchor.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return WeekOf(tense == Tense.Future || hasBegun ? monday : monday - 7, CalendarUnit.Weekend);
    }

    /// <summary>"On the 20th" is of the month around the anchor that the tense asks for; null where that month is too short.</summary>
    private static CalendarFields? NearestMonth(int day, DateOnly anchor, Tense tense)
    {
        var shift = tense switch { Tense.Past when day > anchor.Day + 1 => -1, Tense.Future when day < anchor.Day => 1, _ => 0 };
        var month = ShiftMonths(anchor, shift);
        var fields = new CalendarFields { Year = month.Year, Month = month.Month, Day = day };
        return fields.TryGetDay(out _) ? fields : null;
    }

    /// <summary>"Last May" is the last one before this month, "next January" the next one after it.</summary>
    private static CalendarFields OtherMonth(CalendarFields fields, DateOnly anchor, int offset)
    {
        var isOver = offset < 0 ? fields.Month < anchor.Month : fields.Month > anchor.Month;
        return fields with { Year = Math.Clamp(anchor.Year + offset + (isOver ? -Math.Sign(offset) : 0), 1, 9998) };
    }

    /// <summary>"Last summer" is the last one that is over, "next spring" the next that has not begun.</summary>
    private static CalendarFields? OtherSeason(CalendarFields fields, DateOnly anchor, int offset)
    {
        for (var year = anchor.Year + (offset > 0 ? -1 : 1); Math.Abs(year - anchor.Year) <= 2; year += offset)
        {
            var candidate = fields with { Year = Math.Clamp(year, 1, 9998) };
            // The winter of a year ends in the next one's February.
            if (candidate.PartNumber == 4 ? IsBeyond(DayPeriod.Months(candidate.Year!.Value, 12, 3), anchor, offset) : FieldPeriod.Of(candidate) is { } period && IsBeyond(period, anchor, offset)) return candidate;
        }

        return null;
    }

    private static bool IsBeyond(DayPeriod period, DateOnly anchor, int offset) => offset < 0 ? period.End <= anchor.DayNumber : period.First > anchor.DayNumber;

    /// <summary>"Wednesday, June 26" is of the year around the anchor that has it, whatever the tense; null where no neighbouring year does.</summary>
    private static CalendarFields? WithMatchingWeekday(CalendarFields fields, DateOnly anchor)
    {
        if (fields.Weekday is not { } weekday) return null;
        var near = new YearlyDays(fields.Month!.Value, fields.Day!.Value, new CandidateWindow(anchor.DayNumber, anchor.DayNumber), weekday);
        var past = near.AtOrBefore(anchor.DayNumber) is { } before ? anchor.DayNumber - before : int.MaxValue;
        var future = near.AtOrAfter(anchor.DayNumber) is { } after ? after - anchor.DayNumber : int.MaxValue;
        if (Math.Min(past, future) > DaysOfLeapYear) return null;
        return fields with { Year = DateOnly.FromDayNumber(past <= future ? anchor.DayNumber - past : anchor.DayNumber + future).Year };
    }

    /// <summary>The past prefers the last such time, the future the next; without a tense the nearest wins.</summary>
    private static CalendarFields? NearestYear(CalendarFields fields, DateOnly anchor, Tense tense)
    {
        CalendarFields? best = null;
        var bestDistance = int.MaxValue;
        for (var year = Math.Max(anchor.Year - FarthestYear, 1); year <= Math.Min(anchor.Year + FarthestYear, 9998); year++)
        {
            var candidate = fields with { Year = year };
            if (FieldPeriod.Of(candidate) is not { } period) continue;
            var distance = Distance(period, anchor.DayNumber, tense);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    private static int Distance(DayPeriod period, int anchor, Tense tense)
    {
        // A day of slack: what was filed across the date line may be a day ahead.
        var isPast = period.First <= anchor + 1;
        var isFuture = period.End > anchor;
        var distance = isPast && isFuture ? 0 : isPast ? anchor - period.End + 1 : period.First - anchor;
        return tense switch
        {
            Tense.Past or Tense.Present when !isPast => int.MaxValue,
            Tense.Future when !isFuture => int.MaxValue,
            _ => Math.Max(distance, 0),
        };
    }

    private static CalendarFields? Shift(CalendarFields fields, RelativeTime relative, DateOnly anchor)
    {
        var offset = relative.Least;
        switch (relative.Unit)
        {
            case CalendarUnit.Day:
                return Full(anchor.DayNumber + offset);
            case CalendarUnit.Week or CalendarUnit.Weekend:
                return ShiftWeek(fields, relative.Unit, DayNumbers.MondayOf(anchor.DayNumber) + (7 * offset));
            case CalendarUnit.Month when fields.Month is not null:
                return OtherMonth(fields, anchor, offset);
            case CalendarUnit.Season when fields.PartNumber is not null:
                return OtherSeason(fields, anchor, offset);
            case CalendarUnit.Month:
                var month = ShiftMonths(anchor, offset);
                return fields with { Year = month.Year, Month = month.Month };
            case CalendarUnit.Quarter:
                var quarter = ShiftMonths(anchor, offset * 3);
                return fields with { Year = quarter.Year, Part = CalendarUnit.Quarter, PartNumber = ((quarter.Month - 1) / 3) + 1 };
            case CalendarUnit.Year:
                return fields with { Year = Math.Clamp(anchor.Year + offset, 1, 9998) };
            case CalendarUnit.Decade:
                return new CalendarFields { Part = CalendarUnit.Decade, PartNumber = (anchor.Year / 10 * 10) + (10 * offset) };
            case CalendarUnit.Century:
                return new CalendarFields { Part = CalendarUnit.Century, PartNumber = (anchor.Year / 100) + 1 + offset };
            default:
                return null;
        }
    }

    private static CalendarFields ShiftWeek(CalendarFields fields, CalendarUnit unit, int monday)
    {
        return fields.Weekday is { } weekday ? Full(monday + (((int)weekday + 6) % 7)) : WeekOf(monday, unit);
    }

    /// <summary>The ISO week, or its weekend, that a day lies in.</summary>
    public static CalendarFields WeekOf(int day, CalendarUnit unit)
    {
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 7, DateOnly.MaxValue.DayNumber - 7)).ToDateTime(TimeOnly.MinValue);
        return new CalendarFields { Year = ISOWeek.GetYear(date), Part = unit, PartNumber = ISOWeek.GetWeekOfYear(date) };
    }

    private static (int Year, int Month) ShiftMonths(DateOnly anchor, int months)
    {
        var total = Math.Clamp((anchor.Year * 12) + anchor.Month - 1 + months, 12, (9999 * 12) - 1);
        return (total / 12, (total % 12) + 1);
    }
}
