using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Counts whole units of the calendar from a day: "last month", "next Tuesday", "this quarter".</summary>
internal static class AlignedShift
{
    /// <summary>The fields of the unit counted to; null where the unit is none of the calendar.</summary>
    public static CalendarFields? Of(TimeValue value, RelativeTime relative, DateOnly anchor, Tense tense) =>
        Shift(value.Fields, relative, anchor, tense) is { } fields ? MoveableDay.Place(fields, value.DaysFromEaster) : null;

    private static CalendarFields? Shift(CalendarFields fields, RelativeTime relative, DateOnly anchor, Tense tense)
    {
        var offset = relative.Least;
        switch (relative.Unit)
        {
            case CalendarUnit.Day:
                return DayFields.Of(anchor.DayNumber + offset);
            case CalendarUnit.Week or CalendarUnit.Weekend:
                return InWeek(fields, relative.Unit, DayNumbers.MondayOf(anchor.DayNumber) + (7 * offset));
            case CalendarUnit.Month:
                var month = DayFields.MonthsFrom(anchor, offset);
                return fields with { Year = month.Year, Month = month.Month };
            case CalendarUnit.Quarter:
                var quarter = DayFields.MonthsFrom(anchor, offset * 3);
                return fields with { Year = quarter.Year, Part = CalendarUnit.Quarter, PartNumber = ((quarter.Month - 1) / 3) + 1 };
            case CalendarUnit.Year:
                return fields with { Year = Math.Clamp(anchor.Year + offset, 1, 9998) };
            case CalendarUnit.Season when fields.PartNumber is not null:
                return NearestFields.OfYear(fields, null, anchor, offset < 0 ? Tense.Past : offset > 0 ? Tense.Future : tense);
            case CalendarUnit.Decade:
                return new CalendarFields { Part = CalendarUnit.Decade, PartNumber = (anchor.Year / 10 * 10) + (10 * offset) };
            case CalendarUnit.Century:
                return new CalendarFields { Part = CalendarUnit.Century, PartNumber = (anchor.Year / 100) + 1 + offset };
            default:
                return null;
        }
    }

    /// <summary>The week or weekend that begins or ends the week of a Monday, or the weekday in it that the fields name.</summary>
    public static CalendarFields InWeek(CalendarFields fields, CalendarUnit unit, int monday) =>
        fields.Weekday is { } weekday ? DayFields.Of(monday + (((int)weekday + 6) % 7)) : DayFields.WeekOf(monday, unit);
}
