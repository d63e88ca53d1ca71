using System.Globalization;

namespace ConsistencyCheck.Text;

/// <summary>What the tokeniser needs to know of a character.</summary>
internal enum CharClass : byte
{
    Symbol,
    Letter,
    Digit,
    Space,
    LineEnd,
}

/// <summary>Classifies characters: a table for ASCII, Unicode categories beyond.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Ascii = BuildAscii();

    public static CharClass Of(char character) => character < 128 ? Ascii[character] : OfWide(character);

    /// <summary>Whether the character continues a word that has begun: letters and the marks that combine with them.</summary>
    public static bool ContinuesWord(char character)
    {
        if (character < 128) return Ascii[character] == CharClass.Letter;
        return OfWide(character) == CharClass.Letter || char.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }

    private static CharClass OfWide(char character)
    {
        if (character is '\u0085' or '\u2028' or '\u2029') return CharClass.LineEnd;
        if (char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF') return CharClass.Space;
        // Digits of other scripts are letters here: no number is read from them.
        return char.IsLetterOrDigit(character) ? CharClass.Letter : CharClass.Symbol;
    }

    private static CharClass[] BuildAscii()
    {
        var table = new CharClass[128];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i switch
            {
                '\n' or '\r' or '\v' or '\f' => CharClass.LineEnd,
                var c when char.IsWhiteSpace(c) => CharClass.Space,
                var c when char.IsAsciiDigit(c) => CharClass.Digit,
                var c when char.IsAsciiLetter(c) => CharClass.Letter,
                _ => CharClass.Symbol,
            };
        }

        return table;
    }
}
