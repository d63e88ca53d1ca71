using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the first places that a source gives without an ordinal: "the largest port" is no second largest.</summary>
internal static class FirstPlaceReader
{
    private const int ShortestSuperlative = 6;

    /// <summary>Whether a superlative may end with the letter.</summary>
    public static bool MayEndWith(char letter) => letter is 't';

    /// <summary>The place that a superlative at a token gives; null where none does.</summary>
    public static Mention? At(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length < ShortestSuperlative || token.IsCapitalized || index < 2) return null;
        var word = text.WordAt(index);
        if (!word.EndsWith("est", StringComparison.Ordinal) || text.IsAny(index, SuperlativeWords.Others)) return null;
        // "The then-fastest goal".
        var article = text.WordAt(index - 1) is "-" && index > 2 ? index - 3 : index - 1;
        if (text.WordAt(article) is not ("the" or "The" or "its" or "their" or "his" or "her")) return null;
        // "One of the largest ports" may be any of them, and "among the largest" too.
        if (article > 0 && text.WordAt(article - 1) is "of" or "among" or "amongst") return null;
        return new Mention(token.Span, new QuantityValue
        {
            Type = QuantityType.Ordinal,
            Value = 1,
            Of = word.ToString(),
            Core = NumericInterval.Point(1),
            Outer = NumericInterval.Point(1),
        });
    }
}
