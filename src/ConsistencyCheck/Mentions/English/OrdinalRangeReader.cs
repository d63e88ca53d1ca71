using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Ranges of places: "between the tenth and the fifteenth", "between the third and fifth floors", "above the third but below the sixth".</summary>
internal static class OrdinalRangeReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">Where the range must start.</param>
    /// <param name="range">The places.</param>
    /// <param name="end">The index of the token after the second place.</param>
    public static bool TryRead(in TokenView view, int at, out NumericInterval range, out int end)
    {
        range = default;
        end = at;
        return view.Particle(at) == Particle.Between ? TryReadBetween(view, at, out range, out end) : view.Is(at, WordClass.CueStart)
            && TryReadBounds(view, at, out range, out end);
    }

    private static bool TryReadBetween(in TokenView view, int at, out NumericInterval range, out int end)
    {
        range = default;
        if (!TryReadPlace(view, at + 1, out var low, out end) || view.Particle(end) != Particle.And
            || !TryReadPlace(view, end + 1, out var high, out end)) return false;
        range = new NumericInterval(low, high);
        // "Between the 10th and the 15th" are days, unless something is ordered.
        return low < high && (!view.IsNumber(end - 2) || HeadNounReader.TryReadPlural(view, end, out _));
    }

    private static bool TryReadBounds(in TokenView view, int at, out NumericInterval range, out int end)
    {
        range = default;
        if (!TryReadBound(view, at, out var first, out var one, out end) || (view.Particle(end) != Particle.And && view.Chars(end) is not "but")) return false;
        if (!TryReadBound(view, end + 1, out var second, out var other, out end) || first == second) return false;
        var (low, high) = first == Approximation.MoreThan ? (one, other) : (other, one);
        range = new NumericInterval(low, high, LowOpen: true, HighOpen: true);
        return low < high;
    }

    private static bool TryReadBound(in TokenView view, int at, out Approximation bound, out decimal place, out int end)
    {
        place = 0m;
        return EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out end, out _, out bound)
            && bound is Approximation.MoreThan or Approximation.LessThan && TryReadPlace(view, end, out place, out end);
    }

    private static bool TryReadPlace(in TokenView view, int at, out decimal place, out int end) =>
        OrdinalGrammar.TryReadLarge(view, view.Particle(at) == Particle.The ? at + 1 : at, out place, out end);
}
