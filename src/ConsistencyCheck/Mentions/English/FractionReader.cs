using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Parts of a whole in words: "two-thirds", "a quarter of", "half of", "half the".</summary>
internal static class FractionReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">Where the fraction must start.</param>
    /// <param name="isQualified">Whether a qualifier stands before it, which rules out other meanings of "a quarter".</param>
    /// <param name="figure">The fraction.</param>
    public static bool TryRead(in TokenView view, int at, bool isQualified, out Figure figure)
    {
        figure = default;
        var word = view.Word(at);
        if (word.Particle == Particle.A) return TryReadSingle(view, at, isQualified, out figure);
        if (word.Particle == Particle.Half) return TryReadHalf(view, at, isQualified, out figure);
        if (!word.Is(WordClass.Cardinal) || word.Number < 1m) return false;
        if (TryReadPlural(view, at, out figure)) return true;
        var part = view.IsHyphen(at + 1) ? at + 2 : at + 1;
        var fraction = view.Word(part);
        if (!fraction.Is(WordClass.Fraction) || fraction.Denominator <= word.Number) return false;
        // "Three quarters" may be of a year or a match, "one third" of nothing else; "one quarter of growth" is read as a share.
        figure = Make(word.Number / fraction.Denominator, part + 1);
        return true;
    }

    /// <summary>"twenty-three fifths", "two hundred thousandths": a plural after a number of several words.</summary>
    private static bool TryReadPlural(in TokenView view, int at, out Figure figure)
    {
        figure = default;
        if (!NumberWordReader.TryRead(view, at, out var numerator) || numerator.End == at + 1) return false;
        var part = view.IsHyphen(numerator.End) ? numerator.End + 1 : numerator.End;
        var fraction = view.Word(part);
        if (!fraction.Is(WordClass.Fraction) || !fraction.IsPlural || fraction.TimeUnit is not null) return false;
        figure = Make(numerator.Value / fraction.Denominator, part + 1);
        return true;
    }

    private static bool TryReadSingle(in TokenView view, int at, bool isQualified, out Figure figure)
    {
        figure = default;
        var fraction = view.Word(at + 1);
        if (!fraction.Is(WordClass.Fraction) || fraction.Is(WordClass.Scale)) return false;
        if (view.Particle(at + 2) != Particle.Of && !(fraction.TimeUnit is null && (isQualified || !view.IsWord(at + 2)))) return false;
        // "a fifth of" is a share, "a third of the month" cannot be told from one.
        figure = Make(1m / fraction.Denominator, at + 2);
        return true;
    }

    private static bool TryReadHalf(in TokenView view, int at, bool isQualified, out Figure figure)
    {
        figure = default;
        var isShare = view.Particle(at + 1) is Particle.Of or Particle.The or Particle.A or Particle.All
            || (isQualified && !view.IsHyphen(at + 1));
        if (view.Is(at + 2, WordClass.Scale)) return false;
        if (!isShare || view.Word(at + 2).TimeUnit is not null) return false;
        figure = Make(0.5m, at + 1);
        return true;
    }

    private static Figure Make(decimal value, int end) => new() { Value = value, PlaceExponent = -2, End = end, IsFraction = true };
}
