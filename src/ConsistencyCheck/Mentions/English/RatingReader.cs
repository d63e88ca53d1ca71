using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Marks out of the best that there is: "8.86/10", "a score of 3 /5", "rated 10/10".</summary>
/// <remarks>A mark below the best in whole numbers, "7/10", is read as the fraction that it looks like, which has the same value.</remarks>
internal static class RatingReader
{
    private const int Reach = 6;

    /// <param name="view">The text.</param>
    /// <param name="amount">The mark that was given.</param>
    /// <param name="ratio">The mark divided by the best.</param>
    /// <param name="end">The index of the token after the best mark.</param>
    public static bool TryRead(in TokenView view, in Amount amount, out decimal ratio, out int end)
    {
        (ratio, end) = (0m, amount.End + 2);
        var slash = amount.End;
        if (view.Symbol(slash) != '/' || !amount.Figure.IsDigits || slash != amount.FigureStart + 1 || amount.Currency is not null) return false;
        var best = DigitReader.PlainInteger(view, slash + 1);
        if (best is not (4 or 5 or 6 or 8 or 10 or 12 or 20 or 100) || amount.Figure.Value < 0m || amount.Figure.Value > best) return false;
        if (view.Is(end, WordClass.Unit) || (view.IsGlued(end) && (view.IsWord(end) || view.Symbol(end) == '/'))) return false;
        // No date and no fraction has a point: "6.9/10" says by itself what it is.
        var isRating = amount.Figure.PlaceExponent < 0 || ClauseWords.StandBefore(view, amount.Start, RatingWords.Before, Reach);
        ratio = isRating ? amount.Figure.Value / best : 0m;
        return isRating;
    }
}
