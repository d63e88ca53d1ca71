using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Places a distance in elapsed time: "three days ago", "a couple of weeks ago", "two years later".</summary>
internal static class ElapsedResolver
{
    public static ResolvedTime? Resolve(TimeValue value, RelativeTime relative, DateOnly anchor, TimeAnchor anchorKind)
    {
        if (Move(anchor, relative.Unit, relative.Least) is not { } least || Move(anchor, relative.Unit, relative.Most) is not { } most) return null;
        // A distance is as exact as its unit: "two weeks ago" is within half a week of the day.
        var slack = Slack(relative.Unit);
        var first = Math.Max(least.DayNumber - slack, 0);
        var end = Math.Min(most.DayNumber + slack + 1, DateOnly.MaxValue.DayNumber);
        return new ResolvedTime(
            DateOnly.FromDayNumber(first).ToDateTime(TimeOnly.MinValue),
            DateOnly.FromDayNumber(end).ToDateTime(TimeOnly.MinValue),
            relative.Least == relative.Most ? TimexOf(relative.Unit, least) : VagueTimexOf(value, relative),
            anchorKind);
    }

    /// <summary>"Years ago" is only past, and "in a few days" only to come: TimeML 1.2.1 names no more of it.</summary>
    private static string VagueTimexOf(TimeValue value, RelativeTime relative) => relative.From != ReferencePoint.Document ? value.Timex
        : relative.Most < 0 ? "PAST_REF"
        : relative.Least > 0 ? "FUTURE_REF"
        : value.Timex;

    private static DateOnly? Move(DateOnly anchor, CalendarUnit unit, int count)
    {
        var months = unit switch
        {
            CalendarUnit.Month => 1L,
            CalendarUnit.Quarter => 3,
            CalendarUnit.Half => 6,
            CalendarUnit.Year => 12,
            CalendarUnit.Decade => 120,
            CalendarUnit.Century => 1200,
            _ => 0,
        } * count;
        var days = unit switch { CalendarUnit.Day => 1L, CalendarUnit.Week => 7, CalendarUnit.Fortnight => 14, _ => 0 } * count;
        if (months == 0 && days == 0 && count != 0) return null;
        var month = (anchor.Year * 12L) + anchor.Month - 1 + months;
        if (month < 12 || month >= 9999 * 12L || anchor.DayNumber + days < 0 || anchor.DayNumber + days > DateOnly.MaxValue.DayNumber) return null;
        return anchor.AddMonths((int)months).AddDays((int)days);
    }

    private static int Slack(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => 0,
        CalendarUnit.Week or CalendarUnit.Fortnight => 3,
        CalendarUnit.Month => 15,
        CalendarUnit.Quarter => 45,
        CalendarUnit.Half => 91,
        _ => 183,
    };

    private static string TimexOf(CalendarUnit unit, DateOnly day)
    {
        var full = DayFields.Of(day.DayNumber);
        var fields = unit switch
        {
            CalendarUnit.Day => full,
            CalendarUnit.Week or CalendarUnit.Fortnight => DayFields.WeekOf(day.DayNumber, CalendarUnit.Week),
            CalendarUnit.Month => full with { Day = null },
            CalendarUnit.Quarter => new CalendarFields { Year = day.Year, Part = CalendarUnit.Quarter, PartNumber = ((day.Month - 1) / 3) + 1 },
            CalendarUnit.Half => new CalendarFields { Year = day.Year, Part = CalendarUnit.Half, PartNumber = ((day.Month - 1) / 6) + 1 },
            _ => new CalendarFields { Year = day.Year },
        };
        return new TimeValue { Type = TimeType.Date, Fields = fields }.Timex;
    }
}
