using System.Runtime.CompilerServices;
using System.Text;

namespace ConsistencyCheck.Reports;

/// <summary>The names that the members of an enumeration have in reports: lower case, words joined by hyphens (<c>ambiguous-year</c>).</summary>
/// <typeparam name="T">The enumeration; its member names are part of the formats, so renaming one breaks who reads them.</typeparam>
internal static class WireNames<T>
    where T : struct, Enum
{
    // An array and no dictionary, which would be compiled anew for each enumeration: reports are written at start-up.
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), Kebab);

    /// <summary>The name of a member of an enumeration that counts from 0 without gaps, as all of this library do.</summary>
    public static string Of(T value) => Names[Unsafe.BitCast<T, int>(value)];

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
