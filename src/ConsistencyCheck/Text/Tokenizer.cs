using System.Buffers;
using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text;

/// <summary>Cuts a text into tokens in one pass. Every character is looked at a bounded number of times, whatever the text is.</summary>
internal static class Tokenizer
{
    /// <summary>Tokenises a text without looking words up in a lexicon.</summary>
    public static TokenizedText Tokenize(string text) => Tokenize(text, null);

    /// <summary>Tokenises a text to be kept.</summary>
    public static TokenizedText Tokenize(string text, Lexicon? lexicon)
    {
        using var rented = Rent(text, lexicon);
        var tokens = rented.Tokens.ToArray();
        return new TokenizedText(text, tokens, tokens.Length);
    }

    /// <summary>Tokenises a text into an array of the shared pool, which the result gives back when it is disposed.</summary>
    public static TokenizedText Rent(string text, Lexicon? lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ArrayPool<Token>.Shared.Rent((text.Length / 4) + 16);
        var count = 0;
        var position = 0;
        var space = TokenFlags.SpaceBefore;
        while (position < text.Length)
        {
            var kind = CharClasses.Of(text[position]);
            if (kind == CharClass.Space)
            {
                position++;
                space = TokenFlags.SpaceBefore;
                continue;
            }

            if (count == tokens.Length) tokens = Grow(tokens);
            var token = kind switch
            {
                CharClass.Letter => ReadWord(text, position, space, lexicon),
                CharClass.Digit => new Token(position, NumberLength(text, position), 0, TokenKind.Number, space),
                CharClass.LineEnd => new Token(position, LineEndLength(text, position), 0, TokenKind.LineBreak, space),
                _ => new Token(position, SymbolLength(text, position), 0, TokenKind.Symbol, space),
            };
            tokens[count++] = token;
            position = token.End;
            space = kind == CharClass.LineEnd ? TokenFlags.SpaceBefore : TokenFlags.None;
        }

        return new TokenizedText(text, tokens, count, isRented: true);
    }

    private static Token ReadWord(string text, int start, TokenFlags flags, Lexicon? lexicon)
    {
        var hash = WordHash.Seed;
        var seen = 0;
        var end = start;
        // Nearly every word of news is ASCII letters and nothing else: a loop that knows only those is three times as fast.
        for (; end < text.Length; end++)
        {
            var letter = text[end] | 0x20u;
            if (letter - 'a' > 'z' - 'a') break;
            hash = WordHash.AddFolded(hash, letter);
            seen |= text[end];
        }

        // A small letter has the bit that a capital lacks.
        var allCapitals = (seen & 0x20) == 0;
        if (end < text.Length && (text[end] is '\'' or >= (char)128)) end = ReadOtherLetters(text, start, end, ref hash, ref allCapitals);
        if (char.IsUpper(text[start])) flags |= TokenFlags.Capitalized;
        if (allCapitals && end - start > 1) flags |= TokenFlags.AllCapitals;
        var lexeme = lexicon?.Find(hash, text.AsSpan(start, end - start)) ?? 0;
        return new Token(start, end - start, hash, TokenKind.Word, flags, lexeme);
    }

    private static int ReadOtherLetters(string text, int start, int end, ref uint hash, ref bool allCapitals)
    {
        for (; end < text.Length; end++)
        {
            var character = text[end];
            if (!CharClasses.ContinuesWord(character) && !IsInnerApostrophe(text, start, end)) break;
            hash = WordHash.Add(hash, character);
            allCapitals &= character is >= 'A' and <= 'Z' || (character >= 128 && char.IsUpper(character));
        }

        return end;
    }

    private static bool IsInnerApostrophe(string text, int start, int at) =>
        text[at] is '\'' or '\u2019' && at > start && at + 1 < text.Length && CharClasses.Of(text[at + 1]) == CharClass.Letter;

    private static int NumberLength(string text, int start)
    {
        var end = SkipDigits(text, start);
        // "12,345" is one number, "in 2023,24 of them" two: a group has three digits, and the first group three at most.
        if (end - start <= 3) end = SkipGroups(text, start, end);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = SkipDigits(text, end + 1);
        return end - start;
    }

    private static int SkipGroups(string text, int start, int end)
    {
        var pairs = end;
        // India counts in lakhs: "12,34,567" has groups of two before the last of three.
        while (pairs - start <= 12 && IsGroup(text, pairs, 2)) pairs += 3;
        if (pairs > end && IsGroup(text, pairs, 3)) return pairs + 4;
        while (IsGroup(text, end, 3)) end += 4;
        return end;
    }

    /// <summary>A separator and so many digits, and no digit after them. The narrow spaces of SI and French style separate as the comma does.</summary>
    private static bool IsGroup(string text, int at, int digits)
    {
        if (at + digits >= text.Length || !(text[at] is ',' || (digits == 3 && text[at] is '\u00A0' or '\u2009' or '\u202F'))) return false;
        for (var i = 1; i <= digits; i++)
        {
            if (!char.IsAsciiDigit(text[at + i])) return false;
        }

        return at + digits + 1 == text.Length || !char.IsAsciiDigit(text[at + digits + 1]);
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position])) position++;
        return position;
    }

    private static int LineEndLength(string text, int start) =>
        text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;

    private static int SymbolLength(string text, int start) =>
        char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;

    private static Token[] Grow(Token[] tokens)
    {
        var larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return larger;
    }
}
