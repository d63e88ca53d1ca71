using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>
/// Lengths that touch the reference date: "the next three days" is a length in TIMEX3 (P3D), and from tomorrow on its two ends in Microsoft.Recognizers.Text.
/// </summary>
internal static class RecognizersStretches
{
    private static readonly string[] Past = ["last", "past", "previous"];
    private static readonly string[] Future = ["next", "coming", "following", "upcoming"];

    /// <summary>The two ends, the second exclusive; null for a length that touches no day or has no sharp number.</summary>
    public static string? Of(TimeValue time, ReadOnlySpan<char> words, DateOnly day)
    {
        if (time is not { Type: TimeType.Duration, Length: { Low: { } low, High: { } high } } || low != high || low is < 1m or > 1000m
            || low != decimal.Truncate(low)) return null;
        var direction = DirectionOf(words);
        if (direction == 0) return null;
        // Quarters are those of the calendar.
        if (time.LengthUnit == CalendarUnit.Quarter) day = new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).AddMonths(direction > 0 ? 3 : 0);
        else if (direction > 0) day = day.AddDays(1);
        if (time.LengthUnit == CalendarUnit.Day && words.Contains("business", StringComparison.OrdinalIgnoreCase))
            return OfWorkingDays(day, (int)low, direction);
        return Move(day, time.LengthUnit, (int)low * direction) is not { } other ? null
            : TimexForm.Instants(Midnight(direction > 0 ? day : other), Midnight(direction > 0 ? other : day));
    }

    /// <summary>So many days from Monday to Friday: the two ends, the second exclusive.</summary>
    private static string OfWorkingDays(DateOnly day, int count, int direction)
    {
        var (first, other) = (default(DateOnly), day);
        while (count > 0)
        {
            if (direction < 0) other = other.AddDays(-1);
            if (other.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && count-- > 0 && first == default) first = other;
            if (direction > 0) other = other.AddDays(1);
        }

        return direction > 0 ? TimexForm.Instants(Midnight(first), Midnight(other)) : TimexForm.Instants(Midnight(other), Midnight(day));
    }

    private static int DirectionOf(ReadOnlySpan<char> words)
    {
        var text = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        foreach (var word in Past) if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return -1;
        foreach (var word in Future) if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return 1;
        return 0;
    }

    private static DateOnly? Move(DateOnly day, CalendarUnit unit, int count) => unit switch
    {
        CalendarUnit.Day => day.AddDays(count),
        CalendarUnit.Week => day.AddDays(7 * count),
        CalendarUnit.Month => day.AddMonths(count),
        CalendarUnit.Quarter => day.AddMonths(3 * count),
        CalendarUnit.Year => day.AddYears(count),
        _ => null,
    };

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
