using System.Globalization;

namespace ConsistencyCheck.Languages.English;

/// <summary>Counts and lists in English, for reports.</summary>
/// <remarks>
/// Humanizer could say this too, but its first plural compiles its rules for 120 ms, as long as the whole command takes,
/// and its lists, ordinals and spans of time throw where globalization is invariant, as it is in many containers: they ask for the culture "en-US".
/// </remarks>
internal static class Wording
{
    /// <summary>"1 warning", "2,000 warnings".</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>"2,000".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string AnyOf(IReadOnlyList<string> items) => Joined(items, "or");

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string AllOf(IReadOnlyList<string> items) => Joined(items, "and");

    private static string Joined(IReadOnlyList<string> items, string conjunction) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {conjunction} {items[^1]}";
}
