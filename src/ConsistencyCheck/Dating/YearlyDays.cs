namespace ConsistencyCheck.Dating;

/// <summary>The days on which a month and day falls, year by year, with lookup of the one before or after a day.</summary>
internal sealed class YearlyDays
{
    private readonly int[] _days;

    // Where the last answer was. Days are asked about by the thousand and in order, so the next answer is there or one further.
    private int _last;

    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31; years that lack it are left out (29 February).</param>
    /// <param name="window">The days that will be asked about.</param>
    /// <param name="weekday">The weekday that it must fall on; null for any.</param>
    public YearlyDays(int month, int day, CandidateWindow window, DayOfWeek? weekday = null)
    {
        var from = Math.Max(DateOnly.FromDayNumber(window.First).Year - 8, 1);
        var to = Math.Min(DateOnly.FromDayNumber(window.Last).Year + 8, 9999);
        var days = new List<int>(to - from + 1);
        for (var year = from; year <= to; year++)
        {
            if (day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (weekday is null || date.DayOfWeek == weekday) days.Add(date.DayNumber);
        }

        _days = [.. days];
    }

    /// <summary>The last of the days that is not after <paramref name="day"/>; null where there is none.</summary>
    public int? AtOrBefore(int day)
    {
        var index = IndexAfter(day) - 1;
        return index >= 0 ? _days[index] : null;
    }

    /// <summary>The first of the days that is not before <paramref name="day"/>; null where there is none.</summary>
    public int? AtOrAfter(int day)
    {
        var index = IndexAfter(day - 1);
        return index < _days.Length ? _days[index] : null;
    }

    /// <summary>
    /// The stretch of days that count from one of the yearly days, as <see cref="AtOrBefore"/> of the day after does: from the day before it on, for the slack.
    /// </summary>
    /// <param name="day">A day.</param>
    /// <returns>The yearly day, null where the day lies before all, and the next one, null where it lies behind all.</returns>
    public (int? From, int? Next) StretchAt(int day)
    {
        var index = IndexAfter(day + 1);
        return (index > 0 ? _days[index - 1] : null, index < _days.Length ? _days[index] : null);
    }

    /// <summary>The index of the first day after a number. There are some dozens of days, so the farthest step is short as well.</summary>
    private int IndexAfter(int day)
    {
        var index = _last;
        while (index > 0 && _days[index - 1] > day) index--;
        while (index < _days.Length && _days[index] <= day) index++;
        return _last = index;
    }
}
