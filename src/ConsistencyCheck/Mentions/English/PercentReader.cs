using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What makes a figure a percentage: "%", "per cent", "percentage points", "basis points".</summary>
internal static class PercentReader
{
    /// <summary>The index of the token after the words; the index of the token after the figure where there are none.</summary>
    /// <param name="view">The text.</param>
    /// <param name="figureEnd">The index of the token after the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="isPoints">Whether it is a difference of percentages.</param>
    /// <param name="isBasis">Whether it is in hundredths of a point.</param>
    public static int EndOf(in TokenView view, int figureEnd, in Figure figure, out bool isPoints, out bool isBasis)
    {
        var at = view.IsHyphen(figureEnd) && view.IsGlued(figureEnd) ? figureEnd + 1 : figureEnd;
        // "half a percent", "three-quarters of a percentage point", "a quarter-point"
        if (figure.IsFraction)
        {
            if (view.Particle(at) == Particle.Of) at++;
            if (view.Particle(at) == Particle.A || view.Word(at).Word == "one") at++;
        }

        var end = EndOfWords(view, at, out isPoints, out isBasis);
        if (end > at) return end;
        var isJoined = at == figureEnd + 1 || (at == figureEnd && view.Word(at - 1).Word == "quarter");
        if (!figure.IsFraction || figure.IsDigits || !isJoined || view.Word(at).Word != "point") return figureEnd;
        isPoints = true;
        return at + 1;
    }

    private static int EndOfWords(in TokenView view, int at, out bool isPoints, out bool isBasis)
    {
        isPoints = isBasis = false;
        var end = at;
        if (view.Symbol(at) == '%' || view.Particle(at) == Particle.Percent || Equals(view, at, "pct") || Equals(view, at, "pc")) end = at + 1;
        else if (view.Particle(at) == Particle.Per && Equals(view, at + 1, "cent")) end = at + 2;
        else if (view.Particle(at) == Particle.Percentage && IsPoint(view, AfterHyphen(view, at + 1))) end = at + 1;
        else if (Equals(view, at, "basis") && IsPoint(view, AfterHyphen(view, at + 1))) (end, isBasis) = (at + 1, true);
        else if (Equals(view, at, "bps") || Equals(view, at, "bp"))
        {
            isPoints = isBasis = true;
            return at + 1;
        }

        if (end == at) return at;
        if (IsPoint(view, AfterHyphen(view, end))) end = AfterHyphen(view, end);
        if (!IsPoint(view, end)) return end;
        isPoints = true;
        return end + 1;
    }

    private static int AfterHyphen(in TokenView view, int at) => view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;

    private static bool IsPoint(in TokenView view, int at) => view.Particle(at) == Particle.Point;

    private static bool Equals(in TokenView view, int at, string word) =>
        view.IsWord(at) && view.Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
