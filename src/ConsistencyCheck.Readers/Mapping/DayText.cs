using System.Globalization;
using ConsistencyCheck.Readers.Json;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>Reads the day of the dates that feeds and news formats write: RFC 822 with its successors, and the forms of ISO 8601.</summary>
internal static class DayText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] BasicForms = ["yyyyMMdd", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm"];

    /// <summary>Reads the day in the time zone that the date is written in, which is the publisher's.</summary>
    public static bool TryRead(string text, out DateOnly day)
    {
        text = text.Trim();
        return IsoDay.TryRead(text, out day) || TryReadLongFraction(text, out day) || TryReadBasic(text, out day) || TryReadRfc822(text, out day);
    }

    /// <summary>Some writers give nanoseconds, which the platform's formats do not have; and RFC 3339 allows a lower-case "t".</summary>
    private static bool TryReadLongFraction(string text, out DateOnly day)
    {
        day = default;
        if (text.Length < 19 || text[10] is not ('T' or 't' or ' ')) return false;
        var end = 19;
        if (end < text.Length && text[end] is '.' or ',') end = FirstNoDigit(text, end + 1);
        return IsoDay.TryRead($"{text[..10]}T{text[11..19]}{text[end..].ToUpperInvariant()}", out day);
    }

    /// <summary>"20240528T185332+0900" of NITF and NewsML.</summary>
    private static bool TryReadBasic(string text, out DateOnly day)
    {
        day = default;
        var zone = text.Length > 9 ? text.AsSpan(9).IndexOfAny('Z', '+', '-') : -1;
        var local = zone < 0 ? text : text[..(9 + zone)];
        if (!DateTime.TryParseExact(local, BasicForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return false;
        day = DateOnly.FromDateTime(time);
        return true;
    }

    /// <summary>"Tue, 28 May 2024 18:53:32 +0900": weekday, time and zone may be missing. The weekday is the writer's affair and not compared.</summary>
    private static bool TryReadRfc822(string text, out DateOnly day)
    {
        day = default;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var parts = text[(comma + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || !TryNumber(parts[0], 2, out var number) || MonthOf(parts[1]) is not { } month || YearOf(parts[2]) is not { } year) return false;
        if (parts.Length > 3 && !char.IsAsciiDigit(parts[3][0])) return false;
        if (year is < 1 or > 9999 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    private static int? MonthOf(string name)
    {
        if (name.Length < 3) return null;
        var index = Array.IndexOf(Months, name[..3].ToLowerInvariant());
        return index < 0 ? null : index + 1;
    }

    /// <summary>Years of two and three digits as RFC 5322 reads them, section 4.3.</summary>
    private static int? YearOf(string text)
    {
        if (!TryNumber(text, 4, out var year)) return null;
        return text.Length switch
        {
            2 => year < 50 ? 2000 + year : 1900 + year,
            3 => 1900 + year,
            4 => year,
            _ => null,
        };
    }

    private static bool TryNumber(string text, int most, out int number)
    {
        number = 0;
        return text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int FirstNoDigit(string text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from])) from++;
        return from;
    }
}
