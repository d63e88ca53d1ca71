using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Looks through the words of a clause that stand before a value: they may deny it or leave it open.</summary>
internal static class ClauseReader
{
    /// <summary>How many words to the left of a value may still deny or hedge it.</summary>
    private const int Reach = 8;

    /// <summary>Whether the clause denies what it says of a token; "no later than" only bounds it.</summary>
    public static bool Denies(TokenizedText text, TextSpan sentence, int token)
    {
        var first = Math.Max(text.IndexAt(sentence.Start), token - Reach);
        for (var i = token - 1; i >= first && !EndsClause(text, i); i--)
            if (text.IsAny(i, StopWords.Negations) && !text.IsAny(i + 1, TimeBoundWords.BehindNo)) return true;
        return false;
    }

    /// <summary>Whether the clause has one of some words before a token.</summary>
    public static bool Says(TokenizedText text, TextSpan sentence, int token, TermSet words)
    {
        var first = Math.Max(text.IndexAt(sentence.Start), token - Reach);
        for (var i = token - 1; i >= first && !EndsClause(text, i); i--)
            if (text.IsAny(i, words)) return true;
        return false;
    }

    /// <summary>Another clause's denial does not reach this one.</summary>
    private static bool EndsClause(TokenizedText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Symbol && text.WordAt(index) is "," or ";" or ":" or "—" or "–";
}
