using System.Globalization;

namespace ConsistencyCheck.Reports;

/// <summary>Counts and lists in English.</summary>
/// <remarks>
/// Humanizer could say this too, but its first plural compiles its rules for 120 ms, as long as the whole command takes,
/// and its lists and ordinals throw where globalization is invariant: they ask for the culture "en-US".
/// </remarks>
internal static class Wording
{
    /// <summary>"1 warning", "2,000 warnings".</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>"2,000".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string AnyOf(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} or {items[^1]}";

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
