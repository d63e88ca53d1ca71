using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Fills in what the words leave open, given the day that they were written or spoken.</summary>
internal static class FieldCompleter
{
    /// <summary>29 February is at most eight years away (1896 to 1904).</summary>
    private const int FarthestYear = 8;

    private const int DaysOfLeapYear = 366;

    /// <summary>A weekday and a day of the month meet again after 14 months at the latest.</summary>
    private const int FarthestMonth = 14;

    /// <summary>The fields with all that they need to be found on the calendar; null where the expression does not depend on the day in a known way.</summary>
    public static CalendarFields? Complete(TimeValue value, DateOnly anchor, Tense tense)
    {
        if (value.Relative is { } relative)
        {
            if (!relative.IsAligned) return null;
            return relative.Least == relative.Most ? Shift(value, relative, anchor, tense) : NearestOf(value, relative, anchor, tense);
        }

        var fields = value.Fields;
        if (fields.Year is not null || fields.Part is CalendarUnit.Decade or CalendarUnit.Century) return fields;
        if (fields.IsMonthDay) return fields.Weekday is null ? NearestYear(fields, null, anchor, tense) : WithMatchingWeekday(fields, anchor);
        var isNumberedWeek = fields.Part == CalendarUnit.Week && fields.PartNumber is not null;
        var isPartOfYear = isNumberedWeek || fields.Part is CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season;
        if (fields.Month is not null || value.DaysFromEaster is not null || isPartOfYear)
            return NearestYear(fields, value.DaysFromEaster, anchor, tense);
        if (fields.IsBareWeekday) return Full(NearestWeekday(fields.Weekday!.Value, anchor, tense));
        return fields.Day is not null ? NearestMonth(fields, anchor, tense) : null;
    }

    public static CalendarFields Full(int day)
    {
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));
        return new CalendarFields { Year = date.Year, Month = date.Month, Day = date.Day };
    }

    private static int NearestWeekday(DayOfWeek weekday, DateOnly anchor, Tense tense) => tense == Tense.Future
        ? anchor.DayNumber + DayNumbers.DaysUntil(weekday, anchor.DayNumber)
        : anchor.DayNumber - DayNumbers.DaysSince(weekday, anchor.DayNumber);

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
    private static CalendarFields? NearestYear(CalendarFields fields, int? daysFromEaster, DateOnly anchor, Tense tense)
    {
        CalendarFields? best = null;
        var bestDistance = int.MaxValue;
        for (var year = Math.Max(anchor.Year - FarthestYear, 1); year <= Math.Min(anchor.Year + FarthestYear, 9998); year++)
        {
            var candidate = MoveableDay.Place(fields with { Year = year }, daysFromEaster);
            if (FieldPeriod.Of(candidate) is not { } period) continue;
            var distance = Distance(period, anchor.DayNumber, tense);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>"The 20th" and "Friday the 13th": the nearest month that has the day, and has it on the weekday.</summary>
    private static CalendarFields? NearestMonth(CalendarFields fields, DateOnly anchor, Tense tense)
    {
        CalendarFields? best = null;
        var bestDistance = int.MaxValue;
        for (var months = -FarthestMonth; months <= FarthestMonth; months++)
        {
            var (year, month) = ShiftMonths(anchor, months);
            var candidate = fields with { Year = year, Month = month, Weekday = null };
            if (!candidate.TryGetDay(out var day) || (fields.Weekday is { } weekday && day.DayOfWeek != weekday)) continue;
            var distance = Distance(new DayPeriod(day.DayNumber, day.DayNumber + 1), anchor.DayNumber, tense);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>"Last May" is the last one that is over and "past Wednesday" the last such day; "the weekend" is the one that the tense points to.</summary>
    private static CalendarFields? NearestOf(TimeValue value, RelativeTime relative, DateOnly anchor, Tense tense)
    {
        var isPast = relative.Most == 0;
        var fields = value.Fields;
        if (relative.Unit == CalendarUnit.Week && fields.Weekday is { } weekday)
            return Full(isPast ? anchor.DayNumber - 1 - DayNumbers.DaysSince(weekday, anchor.DayNumber - 1)
                : anchor.DayNumber + 1 + DayNumbers.DaysUntil(weekday, anchor.DayNumber + 1));
        if (relative.Unit == CalendarUnit.Weekend && tense is Tense.Past or Tense.Future)
        {
            // The weekend has begun on its Saturday: on a Sunday "over the weekend" is of both days.
            var saturday = tense == Tense.Past ? anchor.DayNumber - DayNumbers.DaysSince(DayOfWeek.Saturday, anchor.DayNumber)
                : anchor.DayNumber + DayNumbers.DaysUntil(DayOfWeek.Sunday, anchor.DayNumber) - 1;
            return ShiftWeek(fields, CalendarUnit.Weekend, DayNumbers.MondayOf(saturday));
        }

        if (relative.Unit != CalendarUnit.Year) return null;
        var year = anchor.Year;
        for (var tries = 0; tries <= FarthestYear && year is > 0 and < 9999; tries++, year += isPast ? -1 : 1)
        {
            var candidate = MoveableDay.Place(fields with { Year = year }, value.DaysFromEaster);
            if (FieldPeriod.Of(candidate) is { } period && (isPast ? period.End <= anchor.DayNumber : period.First > anchor.DayNumber)) return candidate;
        }

        return null;
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

    private static CalendarFields? Shift(TimeValue value, RelativeTime relative, DateOnly anchor, Tense tense) =>
        Shift(value.Fields, relative, anchor, tense) is { } fields ? MoveableDay.Place(fields, value.DaysFromEaster) : null;

    private static CalendarFields? Shift(CalendarFields fields, RelativeTime relative, DateOnly anchor, Tense tense)
    {
        var offset = relative.Least;
        switch (relative.Unit)
        {
            case CalendarUnit.Day:
                return Full(anchor.DayNumber + offset);
            case CalendarUnit.Week or CalendarUnit.Weekend:
                return ShiftWeek(fields, relative.Unit, DayNumbers.MondayOf(anchor.DayNumber) + (7 * offset));
            case CalendarUnit.Month:
                var month = ShiftMonths(anchor, offset);
                return fields with { Year = month.Year, Month = month.Month };
            case CalendarUnit.Quarter:
                var quarter = ShiftMonths(anchor, offset * 3);
                return fields with { Year = quarter.Year, Part = CalendarUnit.Quarter, PartNumber = ((quarter.Month - 1) / 3) + 1 };
            case CalendarUnit.Year:
                return fields with { Year = Math.Clamp(anchor.Year + offset, 1, 9998) };
            case CalendarUnit.Season when fields.PartNumber is not null:
                return NearestYear(fields, null, anchor, offset < 0 ? Tense.Past : offset > 0 ? Tense.Future : tense);
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
