using System.Globalization;

namespace ConsistencyCheck.Languages.English;

/// <summary>How reports word dates: unmistakable, and with the weekday where that is the point.</summary>
internal static class DateWords
{
    /// <summary>"2023-09-06".</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Wednesday, 2023-09-06".</summary>
    public static string IsoWithWeekday(DateOnly day) => day.ToString("dddd, yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Sept. 6, 2023", as news prints it.</summary>
    public static string Printed(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{PrintedMonthDay(day)}, {day.Year}");

    /// <summary>"Sept. 6": the Associated Press shortens the long months beside a day.</summary>
    public static string PrintedMonthDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Month(day)} {day.Day}");

    /// <summary>"2023".</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"2023-09-06 or 2023-09-07".</summary>
    public static string AnyOf(IEnumerable<DateOnly> days) => Wording.AnyOf([.. days.Select(Iso)]);

    /// <summary>"3 days", "8 months", "2 years": the distance of two days in its largest whole unit.</summary>
    public static string Distance(DateOnly first, DateOnly second)
    {
        var (early, late) = first <= second ? (first, second) : (second, first);
        var months = ((late.Year - early.Year) * 12) + late.Month - early.Month - (late.Day < early.Day ? 1 : 0);
        return months switch
        {
            0 => Wording.Count(late.DayNumber - early.DayNumber, "day"),
            < 12 => Wording.Count(months, "month"),
            _ => Wording.Count(months / 12, "year"),
        };
    }

    private static string Month(DateOnly day) => day.Month switch
    {
        >= 3 and <= 7 => day.ToString("MMMM", CultureInfo.InvariantCulture),
        9 => "Sept.",
        _ => day.ToString("MMM", CultureInfo.InvariantCulture) + ".",
    };
}
