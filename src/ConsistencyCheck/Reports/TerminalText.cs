using System.Globalization;
using System.Text;

namespace ConsistencyCheck.Reports;

/// <summary>Makes the words of an article safe to print: an article must not move the cursor, recolour the screen or reverse the line.</summary>
internal static class TerminalText
{
    /// <summary>The text on one line: tabs and line ends as spaces, all other control characters as U+FFFD.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\r' or '\n') clean.Append(' ');
            else if (IsHarmful(rune)) clean.Append('\uFFFD');
            else clean.Append(rune);
        }

        return clean.ToString();
    }

    /// <summary>
    /// Whether a terminal would act on the character and not show it: controls, separators, and the marks that turn the direction of writing.
    /// </summary>
    /// <seealso href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings">Unicode Standard Annex 9</seealso>
    public static bool IsHarmful(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) ||
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
