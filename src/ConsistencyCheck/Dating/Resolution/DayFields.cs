using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>The fields of the day, the week and the month that a number of a day lies in, kept inside the calendar.</summary>
internal static class DayFields
{
    public static CalendarFields Of(int day)
    {
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));
        return new CalendarFields { Year = date.Year, Month = date.Month, Day = date.Day };
    }

    /// <summary>The ISO week, or its weekend, that a day lies in.</summary>
    public static CalendarFields WeekOf(int day, CalendarUnit unit)
    {
        var date = DateOnly.FromDayNumber(Math.Clamp(day, 7, DateOnly.MaxValue.DayNumber - 7)).ToDateTime(TimeOnly.MinValue);
        return new CalendarFields { Year = ISOWeek.GetYear(date), Part = unit, PartNumber = ISOWeek.GetWeekOfYear(date) };
    }

    /// <summary>The month so many months after that of a day, or before it.</summary>
    public static (int Year, int Month) MonthsFrom(DateOnly anchor, int months)
    {
        var total = Math.Clamp((anchor.Year * 12) + anchor.Month - 1 + months, 12, (9999 * 12) - 1);
        return (total / 12, (total % 12) + 1);
    }
}
