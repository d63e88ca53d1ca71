using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Ranges whose unit stands twice: "44 mg to 50 mg", "-18 °C to -34 °C", "between 5 km and 8 km".</summary>
internal static class MeasureRangeReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the first unit.</param>
    /// <param name="amount">The first figure.</param>
    /// <param name="unit">The first unit.</param>
    /// <param name="range">Both figures, the smaller one first.</param>
    /// <param name="end">The index of the token after the second unit.</param>
    public static bool TryRead(in TokenView view, int at, in Amount amount, Unit unit, out Amount range, out int end)
    {
        range = amount;
        end = at;
        var isBetween = view.Particle(amount.Start - 1) == Particle.Between && view.Particle(at) == Particle.And;
        if (amount.Upper is not null || amount.IsQualified || (!isBetween && view.Particle(at) != Particle.To && !view.IsDash(at))) return false;
        var isNegative = view.Symbol(at + 1) is '-' or '\u2212' && view.IsGlued(at + 2);
        var number = isNegative ? at + 2 : at + 1;
        if (!view.IsNumber(number) || ChangeWords.IsChangeBefore(view, amount.Start)) return false;
        if (!DigitReader.TryRead(view, number, isMoney: false, out var upper)) return false;
        if (!UnitReader.TryRead(view, upper.End, upper, out var second, out end) || second != unit) return false;
        if (isNegative) upper = upper with { Value = -upper.Value };
        var isRising = upper.Value >= amount.Figure.Value;
        var (low, high) = isRising ? (amount.Figure, upper) : (upper, amount.Figure);
        range = amount with { Start = isBetween ? amount.Start - 1 : amount.Start, Figure = low, Upper = high };
        return true;
    }
}
