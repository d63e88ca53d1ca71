using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Says why a stated date or time cannot be. A weekday that does not fit its date can be: a rule judges it.</summary>
internal static class CalendarCheck
{
    /// <summary>Broadcasters' 30-hour clock ends a night's listings at six in the morning.</summary>
    private const int LastListedHour = 30;

    /// <summary>The reason in a few words; null for what can be.</summary>
    public static string? WhyImpossible(CalendarFields fields, ClockTime? clock) =>
        OfDate(fields) ?? (clock is { } time && !(fields.IsEmpty && CountsOn(time)) ? OfClock(time) : null);

    /// <summary>Whether a time may be one of those with which listings count on past midnight: 25:30 is half past one of the same night.</summary>
    private static bool CountsOn(ClockTime clock) => clock is { Hour: >= 24 and <= LastListedHour, Minute: null or <= 59 };

    private static string? OfDate(CalendarFields fields)
    {
        if (fields.Month is > 12 or < 1) return $"there is no month {fields.Month}";
        if (fields.Day is > 31 or < 1) return $"no month has a day {fields.Day}";
        if (fields.Month is not { } month || fields.Day is not { } day) return null;
        // Without a year, a leap year is assumed: Feb. 29 can be.
        var days = DateTime.DaysInMonth(fields.Year is >= 1 and <= 9999 and { } year ? year : 2000, month);
        if (day <= days) return null;
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return fields.Year is { } stated && month == 2 && day == 29 ? $"{stated} is no leap year" : $"{name} has {days} days";
    }

    private static string? OfClock(ClockTime clock)
    {
        if (clock.Hour > 24 || (clock.Hour == 24 && (clock.Minute is > 0 || clock.Second is > 0))) return $"there is no hour {clock.Hour}";
        if (clock.Minute > 59) return $"there is no minute {clock.Minute}";
        return clock.Second > 60 ? $"there is no second {clock.Second}" : null;
    }
}
