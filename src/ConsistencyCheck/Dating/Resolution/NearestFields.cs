using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Finds the time around a day that has the fields which the words give: the last, the next or the nearest, as the tense says.</summary>
internal static class NearestFields
{
    /// <summary>29 February is at most eight years away (1896 to 1904).</summary>
    private const int FarthestYear = 8;

    /// <summary>A weekday and a day of the month meet again after 14 months at the latest.</summary>
    private const int FarthestMonth = 14;

    /// <summary>The number of the day: today's weekday is today in any tense.</summary>
    public static int DayOf(DayOfWeek weekday, DateOnly anchor, Tense tense) => tense == Tense.Future
        ? anchor.DayNumber + DayNumbers.DaysUntil(weekday, anchor.DayNumber)
        : anchor.DayNumber - DayNumbers.DaysSince(weekday, anchor.DayNumber);

    /// <summary>The past prefers the last such time, the future the next; without a tense the nearest wins.</summary>
    public static CalendarFields? OfYear(CalendarFields fields, int? daysFromEaster, DateOnly anchor, Tense tense)
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
    public static CalendarFields? OfMonth(CalendarFields fields, DateOnly anchor, Tense tense)
    {
        CalendarFields? best = null;
        var bestDistance = int.MaxValue;
        for (var months = -FarthestMonth; months <= FarthestMonth; months++)
        {
            var (year, month) = DayFields.MonthsFrom(anchor, months);
            var candidate = fields with { Year = year, Month = month, Weekday = null };
            if (!candidate.TryGetDay(out var day) || (fields.Weekday is { } weekday && day.DayOfWeek != weekday)) continue;
            var distance = Distance(new DayPeriod(day.DayNumber, day.DayNumber + 1), anchor.DayNumber, tense);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>"Last May" is the last one that is over and "past Wednesday" the last such day; "the weekend" is the one that the tense points to.</summary>
    public static CalendarFields? Of(TimeValue value, RelativeTime relative, DateOnly anchor, Tense tense)
    {
        var isPast = relative.Most == 0;
        var fields = value.Fields;
        if (relative.Unit == CalendarUnit.Week && fields.Weekday is { } weekday)
            return DayFields.Of(isPast ? anchor.DayNumber - 1 - DayNumbers.DaysSince(weekday, anchor.DayNumber - 1)
                : anchor.DayNumber + 1 + DayNumbers.DaysUntil(weekday, anchor.DayNumber + 1));
        if (relative.Unit == CalendarUnit.Weekend && tense is Tense.Past or Tense.Future)
        {
            // The weekend has begun on its Saturday: on a Sunday "over the weekend" is of both days.
            var saturday = tense == Tense.Past ? anchor.DayNumber - DayNumbers.DaysSince(DayOfWeek.Saturday, anchor.DayNumber)
                : anchor.DayNumber + DayNumbers.DaysUntil(DayOfWeek.Sunday, anchor.DayNumber) - 1;
            return AlignedShift.InWeek(fields, CalendarUnit.Weekend, DayNumbers.MondayOf(saturday));
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
}
