using System.Globalization;
using System.Text;

namespace ConsistencyCheck.Values;

/// <summary>Writes time values as TIMEX3 <c>value</c> attributes; what the words leave open is written with X.</summary>
/// <seealso href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3">TimeML 1.2.1, TIMEX3</seealso>
internal static class TimexFormat
{
    public static string Of(TimeValue value)
    {
        var start = OfOne(value);
        // The slash of ISO 8601 and EDTF: TIMEX3 itself has no value for two ends.
        return value.Until is { } until ? $"{start}/{OfOne(until)}" : start;
    }

    private static string OfOne(TimeValue value) => value.Type switch
    {
        TimeType.Duration => OfLength(value),
        TimeType.Time => OfClock(value.Clock),
        TimeType.Set when value.Fields.IsEmpty && value.Clock is null => OfLength(value),
        _ => OfFields(value) + OfClock(value.Clock),
    };

    private static string OfFields(TimeValue value)
    {
        var fields = value.Fields;
        if (fields.Part is { } part) return OfPart(fields, part);
        var year = fields.Year is { } number ? number.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        if (fields.Day is { } day) return $"{year}-{(fields.Month is { } m ? Two(m) : "XX")}-{Two(day)}";
        if (fields.Month is { } month) return $"{year}-{Two(month)}";
        if (fields.Weekday is { } weekday) return $"{year}-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}";
        if (fields.Year is not null) return year;
        return value.Relative is { } relative ? OfUnit(relative.Unit) : value.Clock is null ? year : "XXXX-XX-XX";
    }

    private static string OfPart(CalendarFields fields, CalendarUnit part)
    {
        var year = fields.Year is { } number ? number.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        var month = fields.Month is { } m ? $"-{Two(m)}" : string.Empty;
        return part switch
        {
            CalendarUnit.Decade => fields.PartNumber is { } first ? $"{first / 10:000}X" : "XXXX",
            CalendarUnit.Century => fields.PartNumber is { } century ? $"{century - 1:00}XX" : "XXXX",
            CalendarUnit.Quarter => $"{year}-Q{Or(fields.PartNumber, "X")}",
            CalendarUnit.Half => $"{year}-H{Or(fields.PartNumber, "X")}",
            CalendarUnit.Season => $"{year}-{OfSeason(fields.PartNumber)}",
            CalendarUnit.Weekend => $"{year}{month}-WXX-WE",
            CalendarUnit.Week => $"{year}{month}-W{(fields.PartNumber is { } week ? Two(week) : "XX")}",
            _ => year,
        };
    }

    private static string OfSeason(int? number) => number switch { 1 => "SP", 2 => "SU", 3 => "FA", 4 => "WI", _ => "XX" };

    private static string OfUnit(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second or CalendarUnit.Minute or CalendarUnit.Hour => "XXXX-XX-XXTXX",
        CalendarUnit.Day => "XXXX-XX-XX",
        CalendarUnit.Weekend => "XXXX-WXX-WE",
        CalendarUnit.Week or CalendarUnit.Fortnight => "XXXX-WXX",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Quarter => "XXXX-QX",
        CalendarUnit.Half => "XXXX-HX",
        CalendarUnit.Decade => "XXXX",
        _ => "XXXX",
    };

    private static string OfClock(ClockTime? time)
    {
        if (time is not { } clock) return string.Empty;
        if (clock.Part is { } part) return $"T{part}";
        var text = new StringBuilder("T").Append(Two(clock.Hour));
        if (clock.Minute is { } minute) text.Append(':').Append(Two(minute));
        if (clock.Second is { } second) text.Append(':').Append(Two(second));
        if (clock.OffsetMinutes is { } offset) text.Append(OfOffset(offset));
        return text.ToString();
    }

    private static string OfOffset(int minutes) => minutes == 0
        ? "Z"
        : $"{(minutes < 0 ? '-' : '+')}{Two(Math.Abs(minutes) / 60)}:{Two(Math.Abs(minutes) % 60)}";

    private static string OfLength(TimeValue value)
    {
        var number = value.Length switch
        {
            { Low: { } low, High: { } high } when low == high => low,
            { Low: { } low, High: null } => low,
            { Low: null, High: { } high } => high,
            _ => (decimal?)null,
        };
        var (letter, factor) = LetterOf(value.LengthUnit);
        var figure = number is { } count ? (count * factor).ToString("0.############", CultureInfo.InvariantCulture) : "X";
        return value.LengthUnit < CalendarUnit.Day ? $"PT{figure}{letter}" : $"P{figure}{letter}";
    }

    private static (char Letter, int Factor) LetterOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => ('S', 1),
        CalendarUnit.Minute => ('M', 1),
        CalendarUnit.Hour => ('H', 1),
        CalendarUnit.Day => ('D', 1),
        CalendarUnit.Week or CalendarUnit.Weekend => ('W', 1),
        CalendarUnit.Fortnight => ('W', 2),
        CalendarUnit.Month => ('M', 1),
        CalendarUnit.Quarter or CalendarUnit.Season => ('M', 3),
        CalendarUnit.Half => ('M', 6),
        CalendarUnit.Decade => ('Y', 10),
        CalendarUnit.Century => ('Y', 100),
        _ => ('Y', 1),
    };

    private static string Or(int? number, string otherwise) => number?.ToString(CultureInfo.InvariantCulture) ?? otherwise;

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
