using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>One way to write a TIMEX3 value, so that equal times are equal texts.</summary>
internal static partial class TimexForm
{
    /// <summary>
    /// A value or a range: <c>T17</c> is <c>T17:00:00</c>, <c>P2W</c> is <c>P14D</c>, <c>(a,b,length)</c> is <c>a/b</c>, <c>196</c> is <c>196X</c>.
    /// </summary>
    public static string Of(string timex)
    {
        if (timex.StartsWith('(') && timex.TrimStart('(').TrimEnd(')').Split(',') is [var first, var last, ..]) return Range(first, last);
        return timex.Split('/') is [var from, var to] ? Range(from, to) : One(timex);
    }

    /// <summary>A range by its instants, half-open: days where both ends are midnight.</summary>
    public static string Instants(DateTime earliest, DateTime latest) => $"{Point(earliest)}/{Point(latest)}";

    public static string Point(DateTime instant) => instant.TimeOfDay == TimeSpan.Zero
        ? instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : instant.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The first day of a year, a month or a day; null for all else.</summary>
    public static string? FirstDay(string timex) => timex.Length switch
    {
        4 when timex.All(char.IsAsciiDigit) => timex + "-01-01",
        7 when Month().IsMatch(timex) => timex + "-01",
        10 when Day().IsMatch(timex) => timex,
        _ => null,
    };

    private static string Range(string from, string to)
    {
        // "2015-01-01T10/T11:30" leaves out the day of the end.
        var day = from.IndexOf('T', StringComparison.Ordinal);
        return $"{One(from)}/{One(day > 0 && to.StartsWith('T') ? from[..day] + to : to)}";
    }

    private static string One(string timex)
    {
        timex = timex.Trim();
        if (timex.StartsWith('P')) return Length(timex);
        // On no day in particular.
        if (timex.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal)) timex = timex[10..];
        // Parts of the day that Microsoft.Recognizers.Text adds to those of TIMEX3: its night-time, and the hours of lunch.
        timex = timex.Replace("TNT", "TNI", StringComparison.Ordinal).Replace("TMEL", "TMI", StringComparison.Ordinal);
        // The sets hold the zone apart from the value.
        timex = Zone().Replace(timex, "$1");
        timex = Hour().Replace(timex, "$1:00:00");
        timex = HourMinute().Replace(timex, "$1:00");
        return ShortYear().Replace(timex, match => match.Value.PadRight(4, 'X'));
    }

    /// <summary>Months and what is shorter than a month apart, since no month has a fixed number of days.</summary>
    private static string Length(string timex)
    {
        var match = Parts().Match(timex);
        if (!match.Success) return timex;
        var months = (12 * Part(match, "years")) + Part(match, "months");
        var days = (7 * Part(match, "weeks")) + Part(match, "days");
        var minutes = (60 * Part(match, "hours")) + Part(match, "minutes");
        var seconds = (86400 * days) + (60 * minutes) + Part(match, "seconds");
        return $"P{FigureForm.Of(months)}M{FigureForm.Of(seconds)}S";
    }

    private static decimal Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? XmlConvert.ToDecimal(part.Value) : 0m;

    [GeneratedRegex(
        @"^P(?:(?<years>[\d.]+)Y)?(?:(?<months>[\d.]+)M)?(?:(?<weeks>[\d.]+)W)?(?:(?<days>[\d.]+)D)?" +
        @"(?:T(?:(?<hours>[\d.]+)H)?(?:(?<minutes>[\d.]+)M)?(?:(?<seconds>[\d.]+)S)?)?$")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(T\d\d[\d:]*)(?:Z|[+-]\d\d(?::?\d\d)?)$")]
    private static partial Regex Zone();

    [GeneratedRegex(@"(T\d\d)$")]
    private static partial Regex Hour();

    [GeneratedRegex(@"(T\d\d:\d\d)$")]
    private static partial Regex HourMinute();

    [GeneratedRegex(@"^\d{2,3}$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^\d{4}-(?:0[1-9]|1[0-2])$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Day();
}
