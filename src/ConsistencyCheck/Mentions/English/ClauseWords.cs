using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Looks for words of a set in the clause around a token.</summary>
internal static class ClauseWords
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token behind the words to look at.</param>
    /// <param name="words">What is looked for.</param>
    /// <param name="reach">How many tokens before the one given are looked at.</param>
    public static bool StandBefore(in TokenView view, int at, TermSet words, int reach)
    {
        for (var i = at - 1; i >= at - reach && view[i].Kind != TokenKind.LineBreak && view.Symbol(i) is not ('.' or ';'); i--)
            if (view.IsWord(i) && words.Contains(view[i].Hash, view.Chars(i))) return true;
        return false;
    }

    /// <param name="view">The text.</param>
    /// <param name="at">The index of the first token to look at.</param>
    /// <param name="words">What is looked for.</param>
    /// <param name="reach">How many tokens are looked at.</param>
    public static bool StandBehind(in TokenView view, int at, TermSet words, int reach)
    {
        for (var i = at; i < at + reach && view[i].Kind != TokenKind.LineBreak && view.Symbol(i) is not ('.' or ';' or ','); i++)
            if (view.IsWord(i) && words.Contains(view[i].Hash, view.Chars(i))) return true;
        return false;
    }
}
