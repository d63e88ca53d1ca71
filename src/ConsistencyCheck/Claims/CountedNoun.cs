using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads what a figure counts, where the figure's own words leave it out: "a score of 82", "15 out of 28 provinces".</summary>
internal static class CountedNoun
{
    /// <summary>How many words of a noun phrase may stand behind "of" before its noun. Policy.</summary>
    private const int Reach = 4;

    /// <summary>The concept of the noun; 0 where none is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">The figure.</param>
    /// <param name="next">The next figure of the text; null for the last one.</param>
    public static uint Of(TokenizedText text, Mention mention, Mention? next)
    {
        if (mention.Quantity is not { } quantity) return 0;
        if (quantity.Type == QuantityType.Ordinal && SuperlativeIn(text, mention) is var superlative and not 0) return superlative;
        // "Four others" counts what the text has named before, whatever that was.
        if (quantity.Of is { } own) return own is "other" || (quantity.Type == QuantityType.Ordinal && RankWords.Places.Contains(own)) ? 0 : ConceptStem.Of(own);
        if (quantity.Type == QuantityType.Ordinal && next?.Quantity is { Type: QuantityType.Ordinal } following && IsJoined(text, mention, next))
            return SuperlativeIn(text, next) is var joint and not 0 ? joint : following.Of is { } both ? ConceptStem.Of(both) : 0;
        if (next?.Quantity?.Of is { } shared && IsShareOf(text, mention, next)) return ConceptStem.Of(shared);
        var of = text.IndexAt(mention.Span.Start) - 1;
        return of > 0 && text.WordAt(of) is "of" && ContentTerms.IsContent(text, of - 1) ? ConceptStem.Of(text.WordAt(of - 1)) : 0;
    }

    /// <summary>"The 4th highest scorer", "the fifth-highest scoring Italian": what is ranked says less than by what it is.</summary>
    private static uint SuperlativeIn(TokenizedText text, Mention mention)
    {
        var end = text.IndexAt(mention.Span.End);
        for (var i = text.IndexAt(mention.Span.Start) + 1; i < end; i++)
        {
            if (text.WordAt(i) is "most" or "least" && i + 1 < end) return ConceptStem.Of(text.WordAt(i + 1));
            if (text.Tokens[i].Length > 4 && text.WordAt(i).EndsWith("est", StringComparison.Ordinal) && !text.Tokens[i].IsCapitalized)
                return ConceptStem.Of(text.WordAt(i));
        }

        return 0;
    }

    /// <summary>"The second and third highest scores": one noun for both.</summary>
    private static bool IsJoined(TokenizedText text, Mention mention, Mention next)
    {
        var (from, to) = (text.IndexAt(mention.Span.End), text.IndexAt(next.Span.Start));
        if (to - from is < 1 or > 2) return false;
        for (var i = from; i < to; i++)
            if (text.WordAt(i) is not ("and" or "or" or "," or "the")) return false;
        return true;
    }

    /// <summary>"15 out of 28 provinces", "14 of the 18 sites": the share is of the same things.</summary>
    private static bool IsShareOf(TokenizedText text, Mention mention, Mention next)
    {
        var (from, to) = (text.IndexAt(mention.Span.End), text.IndexAt(next.Span.Start));
        if (to - from is < 1 or > Reach) return false;
        var isOf = false;
        for (var i = from; i < to; i++)
        {
            if (text.WordAt(i) is "of") isOf = true;
            else if (text.WordAt(i) is not ("out" or "the" or "its" or "their" or "all")) return false;
        }

        return isOf;
    }
}
