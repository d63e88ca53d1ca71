using System.Collections.Frozen;
using System.Text;

namespace ConsistencyCheck.Reports;

/// <summary>The names that the members of an enumeration have in reports: lower case, words joined by hyphens (<c>ambiguous-year</c>).</summary>
/// <typeparam name="T">The enumeration; its member names are part of the formats, so renaming one breaks who reads them.</typeparam>
internal static class WireNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));

    public static string Of(T value) => Names[value];

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
