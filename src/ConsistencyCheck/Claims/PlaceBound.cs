using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads on which side of a place in an order a fact lies: "above the 41st" is no claim of the 41st place.</summary>
internal static class PlaceBound
{
    /// <summary>The bound on the number of the place; null where the words set none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The token before the ordinal.</param>
    /// <param name="noun">What is ordered; null where it is not named.</param>
    public static Approximation? Of(TokenizedText text, int before, string? noun)
    {
        if (before > 0 && text.WordAt(before) is "the" or "a" or "their" or "his" or "her" or "its") before--;
        if (before < 0) return null;
        var isSmaller = IsSide(text, before, PlaceBoundWords.Smaller, PlaceBoundWords.SmallerThan);
        if (!isSmaller && !IsSide(text, before, PlaceBoundWords.Larger, PlaceBoundWords.LargerThan)) return null;
        // Laps and dates go on as numbers do; a better place has the smaller one, and a floor above the fifth is the sixth.
        var isTurned = noun is not null && PlaceBoundWords.FromBelow.Contains(noun);
        return isSmaller != isTurned ? Approximation.LessThan : Approximation.MoreThan;
    }

    private static bool IsSide(TokenizedText text, int index, Languages.TermSet preposition, Languages.TermSet comparative) =>
        text.IsAny(index, preposition) || (text.WordAt(index) is "than" && index > 0 && text.IsAny(index - 1, comparative));
}
