namespace ConsistencyCheck.Dating;

/// <summary>The days on which a month and day falls, year by year, with lookup of the one before or after a day.</summary>
internal sealed class YearlyDays
{
    private readonly int[] _days;

    // How many of the days there are to a day: asked thousands of times a document, a product is cheaper than a quotient.
    private readonly double _density;

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
        _density = _days.Length == 0 ? 0 : _days.Length / (_days[^1] - _days[0] + 1.0);
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

    /// <summary>The index of the first day after a number. The days lie about a year apart, so a guess is at most a step or two off.</summary>
    private int IndexAfter(int day)
    {
        if (_days.Length == 0 || day < _days[0]) return 0;
        var index = Math.Min((int)((day - _days[0]) * _density), _days.Length);
        while (index > 0 && _days[index - 1] > day) index--;
        while (index < _days.Length && _days[index] <= day) index++;
        return index;
    }
}
