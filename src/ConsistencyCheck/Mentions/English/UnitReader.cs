using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Units of measurement after a figure: "miles", "-mile", "km/h", "square kilometers", "°C".</summary>
internal static class UnitReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">The index of the token after the unit.</param>
    public static bool TryRead(in TokenView view, int at, in Figure figure, out Unit? unit, out int end)
    {
        unit = null;
        if (view.IsHyphen(at) && !(view.IsGlued(at) && !view.IsGlued(at + 1))) at++;
        end = at;
        if (TryReadBracketed(view, at, figure, out unit, out end)) return true;
        if (!TryReadWhole(view, at, figure, out unit, out end) || unit is null) return DegreeReader.TryRead(view, at, figure, out unit, out end);
        unit = QuotientReader.Read(view, unit, ref end);
        return true;
    }

    /// <summary>"20 (kg)", "20 [kg]": tables and forms put the unit in brackets.</summary>
    private static bool TryReadBracketed(in TokenView view, int at, in Figure figure, out Unit? unit, out int end)
    {
        unit = null;
        end = at;
        var close = view.Symbol(at) switch { '(' => ')', '[' => ']', _ => '\0' };
        if (close == '\0' || !figure.IsDigits || view[at + 1].Length < 2 || !view.IsGlued(at + 1)
            || !TryReadWhole(view, at + 1, figure, out unit, out end) || view.Symbol(end) != close) return false;
        end++;
        return true;
    }

    /// <summary>A unit without what it is divided by: "nautical miles", "square feet", "km²", "kg".</summary>
    public static bool TryReadWhole(in TokenView view, int at, in Figure figure, out Unit? unit, out int end)
    {
        unit = null;
        if (EnglishLanguage.Shared.Units.TryMatch(view, at, out end, out _, out var code)) return UnitCatalog.TryGet(code, out unit);
        if (view.Particle(at) is Particle.Square or Particle.Cubic) return PowerReader.TryReadBefore(view, at, out unit, out end);
        if (view.Symbol(at) is '"' or '\u2033' or '\u201D')
        {
            end = at + 1;
            return UnitSymbols.IsInchMark(view, at, figure) && UnitCatalog.TryGet("[in_i]", out unit);
        }

        end = at + 1;
        var word = view.Word(at);
        if (word.Unit is null || !UnitSymbols.IsUnit(view, at, word, figure)) return false;
        code = PowerReader.ReadAfter(view, UnitSymbols.CodeOf(view, at, word.Unit), ref end);
        return UnitCatalog.TryGet(code, out unit);
    }
}
