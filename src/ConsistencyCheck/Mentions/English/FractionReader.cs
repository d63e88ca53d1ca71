using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Parts of a whole in words: "two-thirds", "a quarter of", "one twenty-fifth", "half of", "half the".</summary>
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
        if (word.Particle == Particle.A) return TryReadSingle(view, at + 1, isQualified, out figure);
        if (word.Particle == Particle.Half) return TryReadHalf(view, at, isQualified, out figure);
        if (word.Is(WordClass.Fraction)) return IsPartOfPoint(view, at) && TryReadSingle(view, at, isQualified, out figure);
        if (!word.Is(WordClass.Cardinal) || word.Number < 1m) return false;
        if (TryReadPlural(view, at, out figure) || TryReadOnePart(view, at, out figure)) return true;
        var part = view.IsHyphen(at + 1) ? at + 2 : at + 1;
        var fraction = view.Word(part);
        if (!fraction.Is(WordClass.Fraction) || fraction.Divisor <= word.Number || IsPartOfScale(view, part + 1, fraction)) return false;
        // "Three quarters" may be of a year or a match, "one third" of nothing else; "one quarter of growth" is read as a share.
        figure = Make(word.Number / fraction.Divisor, part + 1);
        return true;
    }

    /// <summary>"twenty-three fifths", "two hundred thousandths", "three twenty-firsts": a plural after a number.</summary>
    private static bool TryReadPlural(in TokenView view, int at, out Figure figure)
    {
        figure = default;
        if (!NumberWordReader.TryRead(view, at, out var numerator) || numerator.PlaceExponent < 0) return false;
        var part = view.IsHyphen(numerator.End) ? numerator.End + 1 : numerator.End;
        var tens = view.Word(part);
        if (tens.Is(WordClass.Cardinal) && IsTens(tens.Number) && view.IsHyphen(part + 1) && IsPlural(view, part + 2) && view.Word(part + 2).Divisor < 10m)
        {
            figure = Make(numerator.Value / (tens.Number + view.Word(part + 2).Divisor), part + 3);
            return true;
        }

        var fraction = view.Word(part);
        if (!IsPlural(view, part) || fraction.Divisor < 2m) return false;
        var last = view.Word(numerator.End - 1);
        // "One hundred thirty-fifths" are parts of thirty-five; "twenty fifths" leave nothing to be divided by twenty-five.
        if (last.Is(WordClass.Cardinal) && IsTens(last.Number) && numerator.Value > last.Number && fraction.Divisor < 10m)
            figure = Make((numerator.Value - last.Number) / (last.Number + fraction.Divisor), part + 1);
        else if (numerator.End == at + 1 && (fraction.Divisor >= numerator.Value || fraction.Divisor == 2m))
            return false;
        else
            figure = Make(WholeBefore(view, at, numerator, fraction.Divisor, out var rest) + (rest / fraction.Divisor), part + 1);
        return true;
    }

    /// <summary>The 200 of "two hundred and fifty-four hundredths": what stands before the last "and" is whole where the rest is less than one.</summary>
    private static decimal WholeBefore(in TokenView view, int at, Figure numerator, decimal denominator, out decimal rest)
    {
        rest = numerator.Value;
        for (var i = numerator.End - 1; i > at; i--)
        {
            if (view.Particle(i) != Particle.And) continue;
            if (!NumberWordReader.TryRead(view, i + 1, out var tail) || tail.Value >= denominator) return 0m;
            rest = tail.Value;
            return numerator.Value - rest;
        }

        return 0m;
    }

    /// <summary>"one twenty-fifth", "one one-hundredth": one part of what an ordinal of several words names.</summary>
    private static bool TryReadOnePart(in TokenView view, int at, out Figure figure)
    {
        figure = default;
        if (view.Word(at).Number != 1m) return false;
        var part = view.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!view.Is(part, WordClass.Cardinal) || !OrdinalGrammar.TryReadLarge(view, part, out var denominator, out var end) || end == part + 1) return false;
        // "One nil trillionth" is nonsense, and no part of anything.
        if (denominator == 0m) return false;
        figure = Make(1m / denominator, end);
        return true;
    }

    private static bool TryReadSingle(in TokenView view, int part, bool isQualified, out Figure figure)
    {
        figure = default;
        var fraction = view.Word(part);
        if (!fraction.Is(WordClass.Fraction) || fraction.Divisor < 2m || fraction.IsPlural) return false;
        var next = part + 1;
        var isShare = view.Particle(next) == Particle.Of ? !IsScaleAt(view, next + 1) : IsPartOfPoint(view, part) || IsWhole(view, next, fraction, isQualified);
        // "a fifth of" is a share, "a third of the month" cannot be told from one.
        if (isShare) figure = Make(1m / fraction.Divisor, next);
        return isShare;
    }

    /// <summary>Whether a part without "of" stands for itself: "about a fifth", "nearly a quarter have left", but no "quarter century".</summary>
    private static bool IsWhole(in TokenView view, int at, Lexeme fraction, bool isQualified)
    {
        // "a third-degree burn", "a half-dozen"; "a half-hour" and "a quarter-mile" are parts.
        if (IsScaleAt(view, at) || (view.IsHyphen(at) && view.IsGlued(at) && !(fraction.Divisor is 2m or 4m
            && view.Is(at + 1, WordClass.TimeUnit | WordClass.Unit)))) return false;
        // "a third to a half"
        if (view.Particle(at) == Particle.To
            && (view.Particle(at + 1) == Particle.A ? view.Is(at + 2, WordClass.Fraction) : view.Particle(at + 1) == Particle.Half)) return true;
        // "a third as many"
        if (view.Particle(at) == Particle.As && view.IsWord(at + 1)) return true;
        if (IsChangeOrComparison(view, at)) return true;
        if (fraction.TimeUnit is null) return isQualified || !view.IsWord(at);
        var isFollowed = view.Particle(at) is Particle.Ago or Particle.Earlier or Particle.Later or Particle.Before or Particle.After
            or Particle.To or Particle.Past;
        return isQualified && !isFollowed && (view.Is(at, WordClass.Stop | WordClass.Verb) || !view.IsWord(at));
    }

    /// <summary>"fell by a third to £45m", "is a fifth cheaper than".</summary>
    private static bool IsChangeOrComparison(in TokenView view, int at)
    {
        if (view.Particle(at - 3) == Particle.By && (!view.IsWord(at) || view.Is(at, WordClass.Stop)) && view.Particle(at) != Particle.Past) return true;
        return view.IsWord(at) && MultipleWords.Comparatives.Contains(view[at].Hash, view.Chars(at))
            && (view.Particle(at + 1) == Particle.Than || !view.IsWord(at + 1));
    }

    private static bool TryReadHalf(in TokenView view, int at, bool isQualified, out Figure figure)
    {
        figure = default;
        var isShare = view.Particle(at + 1) is Particle.Of or Particle.The or Particle.A or Particle.All
            || IsPartOfPoint(view, at) || (isQualified && !view.IsHyphen(at + 1))
            || (view.Particle(at + 1) == Particle.As && view.IsWord(at + 2)) || IsChange(view, at);
        if (view.Is(at + 2, WordClass.Scale)) return false;
        if (!isShare || view.Word(at + 2).TimeUnit is not null) return false;
        figure = Make(0.5m, at + 1);
        return true;
    }

    /// <summary>"fell by half", "cut in half".</summary>
    private static bool IsChange(in TokenView view, int at) =>
        view.Particle(at - 1) is Particle.By or Particle.In && !view.IsHyphen(at + 1) && (!view.IsWord(at + 1) || view.Is(at + 1, WordClass.Stop))
            && view.Particle(at + 1) != Particle.Past
        && ChangeWords.IsChangeBefore(view, at - 1);

    /// <summary>"A quarter-point cut", "a quarter point", "a half percentage point": what central banks move rates by.</summary>
    private static bool IsPartOfPoint(in TokenView view, int at)
    {
        var next = view.IsHyphen(at + 1) && view.IsGlued(at + 1) ? at + 2 : at + 1;
        var word = view.Word(at);
        if (word.Divisor is not (2m or 4m)) return false;
        // "Half a point" is a fencer's; banks have quarter points and half-points.
        return view.Particle(next) is Particle.Percent or Particle.Percentage || (view.Word(next).Word == "point" && (next == at + 2
            || word.Word == "quarter"));
    }

    /// <summary>"One half million", "three quarters of a million": parts of a scale, which are a number.</summary>
    private static bool IsPartOfScale(in TokenView view, int at, Lexeme fraction) =>
        view.Particle(at) == Particle.Of ? IsScaleAt(view, at + 1) : fraction.Word is "half" or "quarter" && IsScaleAt(view, at);

    private static bool IsScaleAt(in TokenView view, int at)
    {
        if (view.IsHyphen(at) || view.Particle(at) == Particle.A) at++;
        return view.Is(at, WordClass.Scale);
    }

    private static bool IsTens(decimal number) => number is >= 20m and < 100m && number % 10m == 0m;

    private static bool IsPlural(in TokenView view, int at) => view.Is(at, WordClass.Fraction) && view.Word(at) is { IsPlural: true, TimeUnit: null };

    private static Figure Make(decimal value, int end) => new() { Value = value, PlaceExponent = -2, End = end, IsFraction = true };
}
