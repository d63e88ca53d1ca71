using System.Globalization;

namespace ConsistencyCheck.Values;

/// <summary>Days that the calendar of each year places anew: the fourth Thursday of November, Easter, and the week or weekend that holds a day.</summary>
internal static class MoveableDay
{
    /// <summary>
    /// The fields with year, month and day, or with the number of the week, where a year is known; unchanged where it is not or nothing is to be placed.
    /// </summary>
    /// <param name="fields">The fields.</param>
    /// <param name="daysFromEaster">How many days after Easter Sunday the feast lies; null for all other days.</param>
    public static CalendarFields Place(CalendarFields fields, int? daysFromEaster)
    {
        if (fields.Year is not { } year || year is < 1 or > 9998 || DayIn(year, fields, daysFromEaster) is not { } day) return fields;
        if (fields.Part is not (CalendarUnit.Week or CalendarUnit.Weekend)) return new CalendarFields { Year = day.Year, Month = day.Month, Day = day.Day };
        // Labor Day's weekend is the one before the Monday, Thanksgiving's the one after the Thursday.
        if (fields.Part == CalendarUnit.Weekend && day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday && day.DayNumber > 2) day = day.AddDays(-2);
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new CalendarFields { Year = ISOWeek.GetYear(time), Part = fields.Part, PartNumber = ISOWeek.GetWeekOfYear(time) };
    }

    private static DateOnly? DayIn(int year, CalendarFields fields, int? daysFromEaster)
    {
        if (daysFromEaster is { } days) return Easter(year).AddDays(days);
        if (fields.Part is not (CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Weekend)) return null;
        if (fields is { Weekday: { } weekday, Month: >= 1 and <= 12 and { } month, PartNumber: { } earliest }) return Weekday(year, month, weekday, earliest);
        return fields.TryGetDay(out var day) ? day : null;
    }

    /// <summary>The first such weekday from a day of the month on; the month's last one for -1.</summary>
    private static DateOnly Weekday(int year, int month, DayOfWeek weekday, int earliest)
    {
        var first = new DateOnly(year, month, earliest < 0 ? DateTime.DaysInMonth(year, month) - 6 : earliest);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
    }

    /// <summary>Easter Sunday of the Gregorian calendar.</summary>
    /// <seealso href="https://aa.usno.navy.mil/faq/easter">U.S. Naval Observatory, The Date of Easter: the algorithm of Oudin (1940)</seealso>
    private static DateOnly Easter(int year)
    {
        var century = year / 100;
        var golden = year % 19;
        var moon = (century - (century / 4) - ((century - ((century - 17) / 25)) / 3) + (19 * golden) + 15) % 30;
        moon -= (moon / 28) * (1 - ((moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11)));
        var sunday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var fromMarch = moon - sunday;
        var month = 3 + ((fromMarch + 40) / 44);
        return new DateOnly(year, month, fromMarch + 28 - (31 * (month / 4)));
    }
}
