using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The uncertainty that science states with a figure: "13.8 ± 0.02 billion", "9.8 +/- 0.1", "40, plus or minus 3".</summary>
internal static class ToleranceReader
{
    /// <summary>Adds the uncertainty to an amount whose figure has been read; leaves an amount without one as it is.</summary>
    public static void Read(in TokenView view, ref Amount amount)
    {
        if (amount.IsVague || amount.IsQualified || amount.Upper is not null || !amount.Figure.IsDigits) return;
        var at = AfterSign(view, amount.End);
        if (at < 0 || !DigitReader.TryRead(view, at, amount.Currency is not null, out var tolerance)) return;
        var figure = amount.Figure;
        if (tolerance.HasScale && !figure.HasScale && view.Is(tolerance.End - 1, WordClass.Scale))
        {
            var scale = view.Word(tolerance.End - 1).Number;
            if (!DecimalPlace.TryMultiply(figure.Value, scale, out var value)) return;
            figure = figure with { Value = value, PlaceExponent = figure.PlaceExponent + DigitReader.Zeros(scale), HasScale = true };
        }

        amount.Figure = figure;
        amount.Tolerance = tolerance.Value;
        amount.End = tolerance.End;
    }

    private static int AfterSign(in TokenView view, int at)
    {
        if (view.Symbol(at) == '\u00B1') return at + 1;
        var isSlashed = view.Symbol(at) == '+' && view.Symbol(at + 1) == '/' && view.Symbol(at + 2) is '-' or '\u2212';
        if (isSlashed && view.IsGlued(at + 1) && view.IsGlued(at + 2)) return at + 3;
        if (view.Symbol(at) == ',') at++;
        return view.Particle(at) == Particle.Plus && view.Particle(at + 1) == Particle.Or && view.Chars(at + 2) is "minus" ? at + 3 : -1;
    }
}
