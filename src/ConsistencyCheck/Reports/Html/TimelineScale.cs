using System.Globalization;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Turns days into places on the picture.</summary>
/// <param name="First">The day at the left end.</param>
/// <param name="Last">The day at the right end.</param>
internal readonly record struct TimelineScale(DateOnly First, DateOnly Last)
{
    /// <summary>The width of the picture in its own units; the page scales it.</summary>
    public const int Width = 960;

    private const int Margin = 24;

    /// <summary>More labels than this run into each other.</summary>
    private const int MaxTicks = 8;

    private int Days => Math.Max(1, Last.DayNumber - First.DayNumber);

    public string X(DateOnly day) => Number(Place(day));

    public double Place(DateOnly day) => Margin + ((Width - (2.0 * Margin)) * (day.DayNumber - First.DayNumber) / Days);

    public static string Number(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The days that are labelled: whole years, months or weeks, as many as have room.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks()
    {
        var months = Days / 30;
        if (months > 24) return Steps(new DateOnly(First.Year, 1, 1), 12 * ((months / 12 / MaxTicks) + 1), "yyyy");
        if (months > 1) return Steps(new DateOnly(First.Year, First.Month, 1), (months / MaxTicks) + 1, "MMM yyyy");
        var (first, last, step) = (First, Last, (Days / MaxTicks) + 1);
        return Enumerable.Range(0, (Days / step) + 1).Select(i => first.AddDays(i * step)).Where(day => day <= last).Select(day => (day, Label(day, "MMM d")));
    }

    private List<(DateOnly Day, string Label)> Steps(DateOnly start, int months, string format)
    {
        var ticks = new List<(DateOnly, string)>();
        for (var day = start; day <= Last; day = day.AddMonths(months))
        {
            if (day >= First) ticks.Add((day, Label(day, format)));
            // The calendar ends in 9999.
            if (day.Year >= 9999 - (months / 12)) break;
        }

        return ticks;
    }

    private static string Label(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
