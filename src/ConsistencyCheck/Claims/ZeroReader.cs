using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the counts of none that stand in a text without a figure: "no one was hurt", "no deaths were reported".</summary>
internal static class ZeroReader
{
    /// <summary>How many words behind a pronoun may hold what became of nobody: "none of the crew was injured".</summary>
    private const int Reach = 7;

    /// <summary>"No confirmed new deaths": so many words may stand before the noun.</summary>
    private const int Modifiers = 2;

    /// <summary>Whether a count of none may begin with the letter: "no", and all of <see cref="ZeroWords.Pronouns"/>.</summary>
    public static bool MayBeginWith(char letter) => letter is 'n' or 'N';

    /// <summary>The count that begins at a token; null where none does.</summary>
    public static Mention? At(TokenizedText text, int index)
    {
        if (text.Tokens[index] is not { Kind: TokenKind.Word, Length: 2 or 4 or 5 or 6 }) return null;
        var isNo = text.WordAt(index) is "no" or "No";
        if (!isNo && !text.IsAny(index, ZeroWords.Pronouns)) return null;
        if (isNo && NounBehind(text, index) is { } noun) return Count(text, index, noun, text.WordAt(noun).ToString());
        var last = !isNo ? index : index + 1 < text.Tokens.Length && text.WordAt(index + 1) is "one" ? index + 1 : -1;
        return last >= 0 && HasFate(text, last + 1) ? Count(text, index, last, "people") : null;
    }

    private static int? NounBehind(TokenizedText text, int no)
    {
        var i = no + 1;
        while (i < text.Tokens.Length && i <= no + Modifiers && text.IsAny(i, ZeroWords.Between)) i++;
        return i < text.Tokens.Length && text.IsAny(i, ZeroWords.Counted) ? i : null;
    }

    /// <summary>"None of them came" is said of a set that nobody can name; who died or was hurt are people.</summary>
    private static bool HasFate(TokenizedText text, int from)
    {
        for (var i = from; i < Math.Min(from + Reach, text.Tokens.Length); i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Symbol or TokenKind.LineBreak || text.IsAny(i, StopWords.ClauseOpeners)) return false;
            if (FateReader.OfWord(text, i) != Fate.None) return true;
        }

        return false;
    }

    private static Mention Count(TokenizedText text, int first, int last, string noun) => new(
        TextSpan.Between(text.Tokens[first].Start, text.Tokens[last].End),
        new QuantityValue { Type = QuantityType.Count, Value = 0, Of = noun, Core = NumericInterval.Point(0), Outer = NumericInterval.Point(0) });
}
