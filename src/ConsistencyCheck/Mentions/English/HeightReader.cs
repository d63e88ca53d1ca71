using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Feet and inches written with marks: 5'10", 6’2”, 5′ 11″.</summary>
internal static class HeightReader
{
    public static bool TryRead(in TokenView view, in Amount amount, out Amount height, out int end)
    {
        height = amount;
        end = amount.End;
        if (view.Symbol(end) is not ('\'' or '\u2019' or '\u2032') || !view.IsGlued(end) || !view.IsNumber(end + 1)) return false;
        if (amount.Upper is not null || amount.Figure is not { IsDigits: true, PlaceExponent: 0, Value: <= 100m }) return false;
        if (!DigitReader.TryRead(view, end + 1, isMoney: false, out var inches) || inches.HasScale || inches.Value >= 12m) return false;
        var mark = view.Symbol(inches.End);
        var isDouble = mark is '"' or '\u201D' or '\u2033' && view.IsGlued(inches.End);
        // Two single marks make an inch too; none at all does only where the figures touch.
        var isPair = mark is '\'' or '\u2019' && view.Symbol(inches.End + 1) == mark && view.IsGlued(inches.End) && view.IsGlued(inches.End + 1);
        if (!isDouble && !isPair && (!view.IsGlued(end + 1) || view.IsGlued(inches.End) && view.IsWord(inches.End))) return false;
        end = isDouble ? inches.End + 1 : isPair ? inches.End + 2 : inches.End;
        height = amount with { Figure = amount.Figure with { Value = amount.Figure.Value + (inches.Value / 12m), PlaceExponent = -2 } };
        return true;
    }
}
