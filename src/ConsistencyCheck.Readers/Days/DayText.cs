using System.Globalization;
using System.Text.RegularExpressions;

namespace ConsistencyCheck.Readers.Days;

/// <summary>
/// Reads the day of a date that a file states of itself: RFC 822 with its successors, the forms of ISO 8601, and the others that people and content systems
/// write there.
/// </summary>
internal static partial class DayText
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads the day in the time zone that the date is written in, which is the publisher's; false for what is no date, or could be two ("06/09/2023").</summary>
    public static bool TryRead(string text, out DateOnly day)
    {
        text = text.Trim();
        return IsoDay.TryRead(text, out day) || TryReadNumbers(text, out day) || TryReadWords(text, out day);
    }

    private static bool TryReadNumbers(string text, out DateOnly day)
    {
        day = default;
        var match = YearFirst().Match(text);
        return match.Success && TryDay(Number(match.Groups["y"].Value), Number(match.Groups["m"].Value), Number(match.Groups["d"].Value), out day);
    }

    /// <summary>
    /// "Tue, 28 May 2024 18:53:32 +0900" and "Tuesday, May 28, 2024": weekday, time and zone may be missing. The weekday is the writer's affair and not compared.
    /// </summary>
    private static bool TryReadWords(string text, out DateOnly day)
    {
        day = default;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && !text.AsSpan(0, comma).ContainsAnyInRange('0', '9')) text = text[(comma + 1)..];
        var parts = text.Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || (parts.Length > 3 && !char.IsAsciiDigit(parts[3][0]))) return false;
        var (dayPart, monthPart) = char.IsAsciiDigit(parts[0][0]) ? (parts[0], parts[1]) : (parts[1], parts[0]);
        return IsNumber(dayPart, 2) && MonthOf(monthPart) is { } month && YearOf(parts[2]) is { } year && TryDay(year, month, Number(dayPart), out day);
    }

    /// <summary>A month by its name or an abbreviation, with or without its stop: "Aug." and "Sept" too.</summary>
    private static int? MonthOf(string name)
    {
        name = name.TrimEnd('.');
        if (name.Length < 3) return null;
        var index = Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    /// <summary>Years of two and three digits as RFC 5322 reads them, section 4.3.</summary>
    private static int? YearOf(string text)
    {
        if (!IsNumber(text, 4)) return null;
        var year = Number(text);
        return text.Length switch
        {
            2 => year < 50 ? 2000 + year : 1900 + year,
            3 => 1900 + year,
            4 => year,
            _ => null,
        };
    }

    private static bool TryDay(int year, int month, int number, out DateOnly day)
    {
        day = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool IsNumber(string text, int most) => text.Length <= most && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // What the platform's formats do not have: "20240528T185332+0900" of NITF, offsets without a colon, nanoseconds, RFC 3339 in lower case, and "2024/05/28".
    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?<part>[-/]?)(?<m>[0-9]{2})\k<part>(?<d>[0-9]{2})" +
        @"(?:[Tt ](?:[01][0-9]|2[0-4]):?[0-5][0-9](?::?(?:[0-5][0-9]|60)(?:[.,][0-9]+)?)? ?(?:[Zz]|GMT|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();
}
