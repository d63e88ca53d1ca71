using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Tells the counts of those that came first: "the first two points", "its opening three matches". How many there were in all they leave open.</summary>
internal static class PartFigure
{
    public static bool Is(TokenizedText text, Mention mention)
    {
        if (mention.Quantity is not { Type: QuantityType.Count }) return false;
        var first = text.IndexAt(mention.Span.Start);
        return first > 0 && text.IsAny(first - 1, PartWords.Before);
    }
}
