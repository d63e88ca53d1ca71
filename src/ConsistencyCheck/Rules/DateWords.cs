using System.Globalization;
using Humanizer;

namespace ConsistencyCheck.Rules;

/// <summary>How findings word dates: unmistakable, and with the weekday where that is the point.</summary>
internal static class DateWords
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Sept. 6, 2023", as news prints it: the Associated Press shortens the long months beside a day.</summary>
    public static string Printed(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{PrintedMonthDay(day)}, {day.Year}");

    public static string PrintedMonthDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Month(day)} {day.Day}");

    /// <summary>"2023-09-06 or 2023-09-07".</summary>
    public static string OneOf(IEnumerable<DateOnly> days) => days.Select(Iso).Humanize("or");

    /// <summary>"8 months", "1 year", "3 days": the distance of two days in its largest unit.</summary>
    public static string Distance(DateOnly first, DateOnly second) =>
        TimeSpan.FromDays(Math.Abs(second.DayNumber - first.DayNumber)).Humanize(maxUnit: Humanizer.Localisation.TimeUnit.Year, culture: CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.Month switch
    {
        3 or 4 or 5 or 6 or 7 => day.ToString("MMMM", CultureInfo.InvariantCulture),
        9 => "Sept.",
        _ => day.ToString("MMM", CultureInfo.InvariantCulture) + ".",
    };
}
