using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells the "over" of "over 300 seats" from the preposition of "a battle over two embryos".</summary>
internal static class OverReader
{
    /// <summary>How many words before a noun may hold its article: "a narrow 12-point lead".</summary>
    private const int Reach = 4;

    /// <summary>How many words behind "over" may hold what a mean is of.</summary>
    private const int Phrase = 4;

    /// <summary>Whether the "over" at a token belongs to the word before it and qualifies no figure.</summary>
    public static bool IsGoverned(in TokenView view, int at)
    {
        var governor = at - 1;
        if (!view.IsWord(governor)) return false;
        var hash = view[governor].Hash;
        var word = view.Chars(governor);
        return OverWords.Always.Contains(hash, word)
            || OverWords.Participles.Contains(hash, word)
            || (OverWords.AsNouns.Contains(hash, word) && ClauseWords.StandBefore(view, governor, OverWords.Determiners, Reach))
            || (OverWords.OfMean.Contains(hash, word) && ClauseWords.StandBehind(view, at + 1, OverWords.Samples, Phrase));
    }
}
