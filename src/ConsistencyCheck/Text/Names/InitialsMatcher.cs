using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Text.Names;

/// <summary>Holds initials against words: whether "HRF" are those of "Harbour Relief Fund".</summary>
/// <remarks>
/// After A. S. Schwartz and M. A. Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text (2003), held to first letters.
/// </remarks>
internal readonly ref struct InitialsMatcher(TokenizedText text, ReadOnlySpan<char> letters)
{
    /// <summary>So many words of a name may lend no letter: "of the", "and", what follows a hyphen. Policy.</summary>
    /// <remarks>The bound also keeps the ways of reading function words few, whatever the text is.</remarks>
    private const int MostSkipped = 5;

    /// <summary>Two letters are those of any two words too easily: the words must be a name. Policy.</summary>
    private const int LeastOfCommonWords = 3;

    private readonly ReadOnlySpan<char> _letters = letters;

    /// <summary>The words that end before a token.</summary>
    /// <param name="end">The token.</param>
    /// <param name="first">The first token of the words.</param>
    public bool EndsBefore(int end, out int first)
    {
        first = end;
        return TryMatch(end - 1, -1, _letters.Length - 1, 0, out first) && IsName(first, end);
    }

    /// <summary>The words that start at a token.</summary>
    /// <param name="start">The token.</param>
    /// <param name="end">The token behind the words.</param>
    public bool StartsAt(int start, out int end)
    {
        var isMatch = TryMatch(start, 1, 0, 0, out var last);
        end = last + 1;
        return isMatch && IsName(start, end);
    }

    /// <summary>Goes on from a token in one direction; each way of reading a function word is tried, and there are few of them.</summary>
    private bool TryMatch(int at, int step, int letter, int skipped, out int last)
    {
        last = at - step;
        if (letter < 0 || letter >= _letters.Length) return true;
        if (at < 0 || at >= text.Tokens.Length) return false;
        if (text.Tokens[at].Kind == TokenKind.Symbol)
        {
            var isInner = NameToken.IsHyphen(text, at) || text.WordAt(at) is "&";
            return isInner && skipped < MostSkipped && TryMatch(at + step, step, letter, skipped + 1, out last);
        }

        if (text.Tokens[at].Kind != TokenKind.Word) return false;
        var isEdge = step > 0 ? letter == 0 : letter == _letters.Length - 1;
        var canSkip = !isEdge && skipped < MostSkipped && text.IsAny(at, StopWords.All);
        var isPartOfWord = NameToken.IsHyphen(text, at - 1) && !text.Tokens[at].HasSpaceBefore && skipped < MostSkipped;
        if (WordHash.Fold(text.Text[text.Tokens[at].Start]) == WordHash.Fold(_letters[letter]) && !(isEdge && text.IsAny(at, StopWords.All)) &&
            TryMatch(at + step, step, letter + step, skipped, out last))
            return true;
        return (canSkip || isPartOfWord) && TryMatch(at + step, step, letter, skipped + 1, out last);
    }

    private bool IsName(int first, int end)
    {
        if (text.IsAny(first, StopWords.All)) return false;
        if (_letters.Length >= LeastOfCommonWords) return true;
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Kind == TokenKind.Word && !text.Tokens[i].IsCapitalized) return false;
        return true;
    }
}
