using AngleSharp.Html;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Markup;

/// <summary>Reads a character reference in running text. https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state</summary>
internal static class CharacterReference
{
    // "CounterClockwiseContourIntegral;" is the longest name. https://html.spec.whatwg.org/multipage/named-characters.html
    private const int LongestName = 32;

    /// <summary>Reads what stands at an ampersand.</summary>
    /// <param name="html">The page.</param>
    /// <param name="place">From the ampersand to the end of the words.</param>
    /// <param name="text">What it stands for.</param>
    /// <param name="length">How long it is in the page.</param>
    public static bool TryRead(string html, TextSpan place, out string text, out int length)
    {
        var source = place.Of(html);
        return source is ['&', '#', ..] ? TryNumber(source, out text, out length) : TryName(source, out text, out length);
    }

    private static bool TryNumber(ReadOnlySpan<char> source, out string text, out int length)
    {
        var isHex = source.Length > 2 && source[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        length = start;
        var value = 0;
        while (length < source.Length && (isHex ? char.IsAsciiHexDigit(source[length]) : char.IsAsciiDigit(source[length])))
        {
            var digit = char.IsAsciiDigit(source[length]) ? source[length] - '0' : (source[length] | 0x20) - 'a' + 10;
            // Above the last code point all are alike.
            value = Math.Min((value * (isHex ? 16 : 10)) + digit, 0x110000);
            length++;
        }

        text = "";
        if (length == start) return false;
        if (length < source.Length && source[length] == ';') length++;
        text = CharacterOf(value);
        return true;
    }

    private static string CharacterOf(int value)
    {
        if (HtmlEntityProvider.IsInCharacterTable(value)) return HtmlEntityProvider.GetSymbolFromTable(value) ?? "\uFFFD";
        return value is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(value);
    }

    private static bool TryName(ReadOnlySpan<char> source, out string text, out int length)
    {
        length = 1;
        while (length < source.Length && length <= LongestName && char.IsAsciiLetterOrDigit(source[length])) length++;
        if (length < source.Length && source[length] == ';') length++;
        for (; length > 1; length--)
        {
            // Some old names need no semicolon, and are read as far as they go: "&notit" is "¬it".
            if (HtmlEntityProvider.Resolver.GetSymbol(source[1..length].ToString()) is { } symbol)
            {
                text = symbol;
                return true;
            }
        }

        text = "";
        return false;
    }
}
