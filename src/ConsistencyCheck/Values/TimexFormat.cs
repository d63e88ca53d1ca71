using System.Globalization;
using System.Text;

namespace ConsistencyCheck.Values;

/// <summary>Writes time values as TIMEX3 <c>value</c> attributes; what the words leave open is written with X.</summary>
/// <remarks>A decade is three digits and a century two, and lengths have DE and CE beside the letters of ISO 8601, as in TIMEX2, whose values TIMEX3 takes over.</remarks>
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
        _ when value.Reference != TimeReference.None => OfReference(value.Reference),
        _ when value.BeforeChrist is { } before => before,
        TimeType.Duration => OfLength(value),
        TimeType.Time => OfClock(value.Clock),
        TimeType.Set when value.Fields.IsEmpty && value.Clock is null => OfLength(value),
        _ => OfFields(value) + OfClock(value.Clock),
    };

    private static string OfReference(TimeReference reference) => reference switch
    {
        TimeReference.Past => "PAST_REF",
        TimeReference.Future => "FUTURE_REF",
        _ => "PRESENT_REF",
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
            CalendarUnit.Decade => fields.PartNumber is { } first ? $"{first / 10:000}" : "XXX",
            CalendarUnit.Century => fields.PartNumber is { } century ? $"{century - 1:00}" : "XX",
            CalendarUnit.Quarter => $"{year}-Q{Or(fields.PartNumber, "X")}",
            CalendarUnit.Half => $"{year}-H{Or(fields.PartNumber, "X")}",
            CalendarUnit.Season => $"{year}-{OfSeason(fields.PartNumber)}",
            CalendarUnit.Weekend => $"{year}{month}-W{(fields.PartNumber is { } weekend && fields.Month is null ? Two(weekend) : "XX")}-WE",
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
        CalendarUnit.Decade => "XXX",
        CalendarUnit.Century => "XX",
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
        if (value.LargestUnit is { } largest && number is { } total && total == decimal.Truncate(total)) return OfTwoUnits(largest, value.LengthUnit, total);
        var (letter, factor) = LetterOf(value.LengthUnit);
        var figure = number is { } count ? (count * factor).ToString("0.############", CultureInfo.InvariantCulture) : "X";
        return value.LengthUnit < CalendarUnit.Day ? $"PT{figure}{letter}" : $"P{figure}{letter}";
    }

    /// <summary>"PT2H30M": a length whose words name two units.</summary>
    private static string OfTwoUnits(CalendarUnit largest, CalendarUnit smallest, decimal count)
    {
        var text = new StringBuilder("P");
        for (var unit = largest; count > 0m && unit >= smallest; unit--)
        {
            var size = SizeIn(smallest, unit);
            if (size == 0m || count < size) continue;
            if (unit < CalendarUnit.Day && !text.ToString().Contains('T', StringComparison.Ordinal)) text.Append('T');
            text.Append(decimal.Truncate(count / size).ToString(CultureInfo.InvariantCulture)).Append(LetterOf(unit).Letter);
            count %= size;
        }

        return text.ToString();
    }

    /// <summary>How many of the smaller unit make one of the larger, for the units that are joined in words; 0 for all others.</summary>
    private static decimal SizeIn(CalendarUnit smaller, CalendarUnit unit) => (unit, smaller) switch
    {
        _ when unit == smaller => 1m,
        (CalendarUnit.Minute, CalendarUnit.Second) or (CalendarUnit.Hour, CalendarUnit.Minute) => 60m,
        (CalendarUnit.Hour, CalendarUnit.Second) => 3600m,
        (CalendarUnit.Day, CalendarUnit.Hour) => 24m,
        (CalendarUnit.Day, CalendarUnit.Minute) => 1440m,
        (CalendarUnit.Week, CalendarUnit.Day) => 7m,
        (CalendarUnit.Year, CalendarUnit.Month) => 12m,
        _ => 0m,
    };

    private static (string Letter, int Factor) LetterOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => ("S", 1),
        CalendarUnit.Minute => ("M", 1),
        CalendarUnit.Hour => ("H", 1),
        CalendarUnit.Day => ("D", 1),
        CalendarUnit.Week or CalendarUnit.Weekend => ("W", 1),
        CalendarUnit.Fortnight => ("W", 2),
        CalendarUnit.Month => ("M", 1),
        CalendarUnit.Quarter or CalendarUnit.Season => ("M", 3),
        CalendarUnit.Half => ("M", 6),
        CalendarUnit.Decade => ("DE", 1),
        CalendarUnit.Century => ("CE", 1),
        _ => ("Y", 1),
    };

    private static string Or(int? number, string otherwise) => number?.ToString(CultureInfo.InvariantCulture) ?? otherwise;

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
