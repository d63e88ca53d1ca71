namespace ConsistencyCheck.Languages.English;

/// <summary>Writes times and lengths of time for readers.</summary>
internal static class DateBounds
{
    /// <param name="bound">The name of the side; null for the time itself.</param>
    /// <param name="time">The time as TIMEX3 writes it.</param>
    public static string Describe(string? bound, string time) => bound switch
    {
        "Before" => $"before {time}",
        "After" => $"after {time}",
        "NotAfter" => $"{time} or earlier",
        "NotBefore" => $"{time} or later",
        _ => time,
    };

    /// <summary>The name of a unit of the calendar beside a number.</summary>
    public static string Unit(string name, bool isOne) => isOne ? name.ToLowerInvariant() : name == "Century" ? "centuries" : $"{name.ToLowerInvariant()}s";
}
