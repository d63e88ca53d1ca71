using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text;

/// <summary>Brings the inflected forms of a word to one hash: "launches", "launched" and "launching" are one term of context.</summary>
/// <remarks>
/// A light stemmer after step 1 of M. F. Porter, An algorithm for suffix stripping (1980): it is used only to count shared context,
/// where an odd stem does no harm as long as it is the same odd stem everywhere.
/// </remarks>
internal static class WordStem
{
    private const int Shortest = 3;

    public static uint HashOf(ReadOnlySpan<char> word) => WordHash.Of(Of(word));

    /// <summary>The same of a word of a text: where the stem is the whole word, its token has the hash already.</summary>
    public static uint HashOf(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        var word = token.Span.Of(text.Text);
        var stem = Of(word);
        return token.Kind == TokenKind.Word && stem.Length == word.Length ? token.Hash : WordHash.Of(stem);
    }

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’') word = word[..^2];
        word = WithoutEnding(word);
        // "launche" and "launch", "country" and "countr", "transferr" and "transfer" meet here.
        if (word.Length > Shortest && word[^1] is 'e' or 'y') word = word[..^1];
        return word.Length > Shortest && word[^1] == word[^2] && word[^1] is not ('s' or 'l') ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.Length == 0) return word;
        // The last letter rules out all but one or two of the endings, and most words have none of them.
        switch (word[^1] | 0x20)
        {
            case 'g':
                return Without(word, "ing");
            case 'd':
                return Without(word, "ed");
            case 's':
                var shorter = Without(word, "ies");
                if (shorter.Length == word.Length) shorter = Without(word, "es");
                return shorter.Length < word.Length || word.Length < 2 || word[^2] is 's' or 'S' ? shorter : Without(word, "s");
            default:
                return word;
        }
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, string ending) =>
        word.Length >= Shortest + ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? word[..^ending.Length] : word;
}
