using System.Globalization;

namespace ConsistencyCheck.Readers.Days;

/// <summary>Reads a day from an ISO 8601 date or date-time in its plain form: what users write for this program. <see cref="DayText"/> reads what others wrote.</summary>
internal static class IsoDay
{
    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
    ];

    /// <summary>Reads the day; of a date-time the day in its own offset, which is the publisher's.</summary>
    public static bool TryRead(string text, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return true;
        if (!DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return false;
        day = DateOnly.FromDateTime(instant.DateTime);
        return true;
    }
}
