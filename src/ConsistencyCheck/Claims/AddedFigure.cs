using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Tells the counts that come on top of others: "four other ferries", "another 250 people", "four more".</summary>
internal static class AddedFigure
{
    public static bool Is(TokenizedText text, Mention mention)
    {
        if (mention.Quantity is not { Type: QuantityType.Count }) return false;
        var (first, end) = (text.IndexAt(mention.Span.Start), text.IndexAt(mention.Span.End));
        if (first > 0 && text.IsAny(first - 1, AddedWords.Before)) return true;
        // "More than four" and "four more than" are bounds and differences; the word that adds stands behind the figure or at its side.
        for (var i = first + 1; i <= end && i < text.Tokens.Length; i++)
            if (text.IsAny(i, AddedWords.Behind)) return i + 1 >= text.Tokens.Length || text.WordAt(i + 1) is not "than";
        return false;
    }
}
