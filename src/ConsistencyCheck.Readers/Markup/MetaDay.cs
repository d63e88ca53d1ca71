using System.Globalization;
using System.Text.RegularExpressions;
using ConsistencyCheck.Readers.Json;

namespace ConsistencyCheck.Readers.Markup;

/// <summary>Reads the day of a date in metadata, which people and content systems write in more ways than the standards name.</summary>
internal static partial class MetaDay
{
    private static readonly string[] Formats =
    [
        // RFC 5322, as feeds have it; the day in its own offset.
        "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss 'UTC'", "ddd, d MMM yyyy HH:mm zzz", "ddd, d MMM yyyy",
        "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "dddd, MMMM d, yyyy", "yyyy/MM/dd", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss zzz", "yyyy/MM/dd HH:mm:ss",
        "yyyy-MM-dd'T'HHmmsszzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmss'Z'",
    ];

    /// <summary>Reads the day; false for what is no date, or could be two ("06/09/2023").</summary>
    public static bool TryRead(string text, out DateOnly day)
    {
        var plain = OffsetWithoutColon().Replace(text.Trim(), "$1:$2");
        if (IsoDay.TryRead(plain, out day)) return true;
        if (!DateTimeOffset.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return false;
        day = DateOnly.FromDateTime(instant.DateTime);
        return true;
    }

    // "2023-09-06T20:09:11+0900": .NET reads offsets with a colon only.
    [GeneratedRegex(@"(?<=\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?)([+-]\d\d)(\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetWithoutColon();
}
