using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Fills in what the words leave open, given the day that they were written or spoken.</summary>
internal static class FieldCompleter
{
    /// <summary>The fields with all that they need to be found on the calendar; null where the expression does not depend on the day in a known way.</summary>
    public static CalendarFields? Complete(TimeValue value, DateOnly anchor, Tense tense)
    {
        if (value.Relative is { } relative)
        {
            if (!relative.IsAligned) return null;
            return relative.Least == relative.Most ? AlignedShift.Of(value, relative, anchor, tense) : NearestFields.Of(value, relative, anchor, tense);
        }

        var fields = value.Fields;
        if (fields.Year is not null || fields.Part is CalendarUnit.Decade or CalendarUnit.Century) return fields;
        if (fields.IsMonthDay) return fields.Weekday is null ? NearestFields.OfYear(fields, null, anchor, tense) : WithMatchingWeekday(fields, anchor);
        var isNumberedWeek = fields.Part == CalendarUnit.Week && fields.PartNumber is not null;
        var isPartOfYear = isNumberedWeek || fields.Part is CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season;
        if (fields.Month is not null || value.DaysFromEaster is not null || isPartOfYear)
            return NearestFields.OfYear(fields, value.DaysFromEaster, anchor, tense);
        if (fields.IsBareWeekday) return DayFields.Of(NearestFields.DayOf(fields.Weekday!.Value, anchor, tense));
        return fields.Day is not null ? NearestFields.OfMonth(fields, anchor, tense) : null;
    }

    /// <summary>"Wednesday, June 26" is of the year around the anchor that has it, whatever the tense; null where no neighbouring year does.</summary>
    private static CalendarFields? WithMatchingWeekday(CalendarFields fields, DateOnly anchor)
    {
        if (fields.Weekday is not { } weekday) return null;
        var near = new YearlyDays(fields.Month!.Value, fields.Day!.Value, new CandidateWindow(anchor.DayNumber, anchor.DayNumber), weekday);
        var past = near.AtOrBefore(anchor.DayNumber) is { } before ? anchor.DayNumber - before : int.MaxValue;
        var future = near.AtOrAfter(anchor.DayNumber) is { } after ? after - anchor.DayNumber : int.MaxValue;
        if (Math.Min(past, future) > DayNumbers.DaysOfLeapYear) return null;
        var day = past <= future ? anchor.DayNumber - past : anchor.DayNumber + future;
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? fields with { Year = DateOnly.FromDayNumber(day).Year } : null;
    }
}
