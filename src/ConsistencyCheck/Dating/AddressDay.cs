using System.Globalization;

namespace ConsistencyCheck.Dating;

/// <summary>
/// Reads the day in a page's address, where publishers put the day of first publication: ".../2023/09/06/harbour", ".../2023/sep/06/...",
/// ".../2023-09-06-harbour".
/// </summary>
/// <remarks>The address is text like any other: it is never fetched.</remarks>
internal static class AddressDay
{
    /// <summary>The first news sites went on line in the early 1990s.</summary>
    private const int FirstYear = 1990;

    private const int LastYear = 2100;

    /// <summary>Day, month and year in that order of the parts of a path, as numbers or with the month's name.</summary>
    private static readonly string[] Forms = ["yyyy/M/d", "yyyy/MMM/d", "yyyy/MMMM/d", "yyyy-M-d"];

    /// <summary>The day; null where the address has none, or several.</summary>
    public static StatedDate? Read(string? url)
    {
        if (url is null) return null;
        StatedDate? found = null;
        for (var at = PathStart(url); at >= 0 && at < url.Length; at = NextSegment(url, at))
        {
            if (DayAt(url, at) is not { } read) continue;
            if (found is not null && found.Day != read.Day) return null;
            found ??= read;
        }

        return found;
    }

    private static int PathStart(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var slash = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? -1 : slash + 1;
    }

    private static int NextSegment(string url, int at)
    {
        var slash = url.IndexOfAny(['/', '?', '#'], at);
        return slash < 0 || url[slash] != '/' ? -1 : slash + 1;
    }

    private static StatedDate? DayAt(string url, int at)
    {
        // A year has four digits and the longest form is "2023/september/06".
        if (at + 8 > url.Length || !char.IsAsciiDigit(url[at])) return null;
        for (var length = Math.Min(17, url.Length - at); length >= 8; length--)
        {
            if (at + length < url.Length && char.IsAsciiLetterOrDigit(url[at + length])) continue;
            var words = url.AsSpan(at, length);
            foreach (var form in Forms)
            {
                if (DateOnly.TryParseExact(words, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    && day.Year is >= FirstYear and <= LastYear)
                    return new StatedDate(day, null, words.ToString());
            }
        }

        return null;
    }
}
