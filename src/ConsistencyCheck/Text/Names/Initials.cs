using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text.Names;

/// <summary>Reads initials as one word, however they are pointed: "HRF", "H.R.F.", "HRF's", "NGOs".</summary>
internal static class Initials
{
    /// <summary>Longer runs of capitals are words of a headline. Policy.</summary>
    private const int Longest = 8;

    /// <param name="text">The text.</param>
    /// <param name="index">The token they must start at.</param>
    /// <param name="hash">The hash of the letters.</param>
    /// <param name="next">The token behind them.</param>
    public static bool TryRead(TokenizedText text, int index, out uint hash, out int next)
    {
        (hash, next) = (WordHash.Seed, index + 1);
        var word = text.WordAt(index);
        return char.IsAsciiLetterUpper(word[0]) && (word.Length == 1 ? TryReadPointed(text, index, ref hash, out next) : TryReadWord(word, ref hash));
    }

    /// <summary>The letters, in the order of the text, without points and endings.</summary>
    public static string LettersOf(TokenizedText text, int index, int next)
    {
        var word = text.Text.AsSpan(text.Tokens[index].Start, text.Tokens[next - 1].End - text.Tokens[index].Start);
        return string.Concat(word[..LengthWithoutEnding(word)].ToString().Where(char.IsAsciiLetterUpper));
    }

    private static bool TryReadWord(ReadOnlySpan<char> word, ref uint hash)
    {
        if (!char.IsAsciiLetterUpper(word[1])) return false;
        var length = LengthWithoutEnding(word);
        if (length is < 2 or > Longest) return false;
        foreach (var letter in word[..length])
        {
            if (!char.IsAsciiLetterUpper(letter)) return false;
            hash = WordHash.Add(hash, letter);
        }

        return true;
    }

    private static bool TryReadPointed(TokenizedText text, int index, ref uint hash, out int next)
    {
        var tokens = text.Tokens;
        var letters = 0;
        next = index;
        // Each letter with the point that is glued to it; the next letter is glued to the point.
        while (letters < Longest && IsLetter(text, next) && (letters == 0 || !tokens[next].HasSpaceBefore) && NameToken.IsPoint(text, next + 1))
        {
            hash = WordHash.Add(hash, text.Text[tokens[next].Start]);
            letters++;
            next += 2;
        }

        return letters > 1;
    }

    private static bool IsLetter(TokenizedText text, int index) =>
        index < text.Tokens.Length && text.Tokens[index] is { Kind: TokenKind.Word, Length: 1, IsCapitalized: true };

    private static int LengthWithoutEnding(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 2 && word[length - 1] == 's') length -= word[length - 2] is '\'' or '’' ? 2 : 1;
        return length;
    }
}
