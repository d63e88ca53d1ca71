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

    /// <summary>So few days short of whole years, two days are those years apart: a page dated the day before the anniversary is no year off. Policy.</summary>
    private const int ShortOfYears = 15;

    /// <summary>"3 days", "8 months", "2 years": the distance of two days in its largest whole unit; a few days missing make years no fewer.</summary>
    public static string Distance(DateOnly first, DateOnly second)
    {
        var (early, late) = first <= second ? (first, second) : (second, first);
        var months = WholeMonths(early, late);
        var nearly = WholeMonths(early, DateOnly.FromDayNumber(Math.Min(late.DayNumber + ShortOfYears, DateOnly.MaxValue.DayNumber)));
        if (nearly % 12 == 0 && nearly > months) months = nearly;
        return months switch
        {
            0 => Wording.Count(late.DayNumber - early.DayNumber, "day"),
            < 12 => Wording.Count(months, "month"),
            _ => Wording.Count(months / 12, "year"),
        };
    }

    private static int WholeMonths(DateOnly early, DateOnly late) =>
        ((late.Year - early.Year) * 12) + late.Month - early.Month - (late.Day < early.Day ? 1 : 0);

    private static string Month(DateOnly day) => day.Month switch
    {
        >= 3 and <= 7 => day.ToString("MMMM", CultureInfo.InvariantCulture),
        9 => "Sept.",
        _ => day.ToString("MMM", CultureInfo.InvariantCulture) + ".",
    };
}
