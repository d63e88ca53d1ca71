using ConsistencyCheck.Languages.English;


namespace ConsistencyCheck.Rules.Dates;

/// <summary>What would bring a weekday and a date together: another weekday, a neighbouring day, another year.</summary>
internal static class WeekdayRepairs
{
    /// <summary>Years that share month, day and weekday recur after 5, 6 or 11 years, so one lies within six years on either side.</summary>
    private const int Reach = 6;

    public static IReadOnlyList<string> For(DateOnly day, DayOfWeek weekday, bool hasYear)
    {
        var repairs = new List<string> { $"read {day.DayOfWeek}" };
        var shift = (((int)weekday - (int)day.DayOfWeek + 10) % 7) - 3;
        var number = day.DayNumber + shift;
        if (number > 0 && number < DateOnly.MaxValue.DayNumber) repairs.Add($"read {Word(DateOnly.FromDayNumber(number), hasYear)}");
        if (!hasYear) return repairs;
        var years = Enumerable.Range(day.Year - Reach, (2 * Reach) + 1)
            .Where(year => year is >= 1 and <= 9999 && day.Day <= DateTime.DaysInMonth(year, day.Month))
            .Where(year => new DateOnly(year, day.Month, day.Day).DayOfWeek == weekday)
            .Select(DateWords.Year)
            .ToList();
        if (years.Count > 0) repairs.Add($"read the year as {Wording.AnyOf(years)}");
        return repairs;
    }

    private static string Word(DateOnly day, bool hasYear) => hasYear ? DateWords.Printed(day) : DateWords.PrintedMonthDay(day);
}
