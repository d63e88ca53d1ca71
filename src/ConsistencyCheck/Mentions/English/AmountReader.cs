using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Reads qualifier, sign and figure: "at least three", "between 550 and", "$2-3 million", "5-7".</summary>
internal sealed class AmountReader(QuantityPolicy policy)
{
    public bool TryRead(in TokenView view, int at, out Amount amount)
    {
        // In place: what is made and then copied out costs more than most amounts take to be ruled out.
        amount = default;
        amount.Start = at;
        var position = ReadCues(view, at, ref amount);
        if (view.Particle(position) == Particle.Between) return TryReadBetween(view, position, ref amount);
        if (view.Particle(position) == Particle.From && position == at) return TryReadFrom(view, at, ref amount);
        if (!TryReadFigure(view, position, ref amount)) return false;
        ReadRange(view, ref amount);
        if (amount.Upper is null) ReadSecondBound(view, ref amount);
        if (amount.Upper is null) ReadOrEqual(view, ref amount);
        ToleranceReader.Read(view, ref amount);
        return true;
    }

    /// <summary>"from 20 to 25 people" is a range; "rose from 20 to 25" states two figures, which are read one by one.</summary>
    private bool TryReadFrom(in TokenView view, int at, ref Amount amount)
    {
        if (ChangeWords.IsChangeBefore(view, at) || !TryReadFigure(view, at + 1, ref amount)) return false;
        amount.Start = at + 1;
        ReadRange(view, ref amount);
        amount.Start = at;
        return amount.Upper is not null;
    }

    /// <summary>"more than 100 and fewer than 300": two bounds of one figure.</summary>
    private void ReadSecondBound(in TokenView view, ref Amount amount)
    {
        if (amount.IsVague || !IsLower(amount.Approximation) && !IsUpper(amount.Approximation)) return;
        var at = view.Particle(amount.End) == Particle.And || view.Chars(amount.End) is "but" ? amount.End + 1 : amount.End;
        if (at == amount.End) return;
        var second = new Amount { Start = at };
        var position = ReadCues(view, at, ref second);
        var isOrdered = IsLower(amount.Approximation) ? IsUpper(second.Approximation) : IsLower(second.Approximation);
        if (!isOrdered || !TryReadFigure(view, position, ref second) || second.IsVague || second.Currency != amount.Currency) return;
        var (low, high) = IsLower(amount.Approximation) ? (amount, second) : (second, amount);
        if (low.Figure.Value >= high.Figure.Value) return;
        amount.Figure = low.Figure;
        amount.Upper = high.Figure;
        amount.Approximation = low.Approximation;
        amount.UpperApproximation = high.Approximation;
        amount.End = second.End;
    }

    /// <summary>"less than 5,000 or equal".</summary>
    private static void ReadOrEqual(in TokenView view, ref Amount amount)
    {
        if (amount.Approximation is not (Approximation.MoreThan or Approximation.LessThan) || view.Particle(amount.End) != Particle.Or
            || view.Word(amount.End + 1).Word != "equal") return;
        amount.Approximation = amount.Approximation == Approximation.MoreThan ? Approximation.AtLeast : Approximation.AtMost;
        amount.End += 2;
    }

    private static bool IsLower(Approximation approximation) => approximation is Approximation.MoreThan or Approximation.AtLeast or Approximation.JustOver;

    private static bool IsUpper(Approximation approximation) => approximation is Approximation.LessThan or Approximation.AtMost or Approximation.UpTo;

    /// <summary>Up to two qualifiers; the outer one decides ("at least some 20", "up to about 300").</summary>
    private static int ReadCues(in TokenView view, int at, ref Amount amount)
    {
        // "A 6-under 66": the hyphen has the word for what stands before it.
        if (view.IsHyphen(at - 1) && view.IsGlued(at)) return at;
        for (var i = 0; i < 2; i++)
        {
            if (EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out var end, out var phrase, out var approximation))
            {
                if (phrase == "over" && OverReader.IsGoverned(view, at)) return amount.Start = end;
                at = end;
            }
            else if (SymbolCue(view, at, out approximation, out phrase)) at += phrase.Length;
            else return at;
            if (i > 0) continue;
            amount.Approximation = approximation;
            amount.Cue = phrase;
        }

        return at;
    }

    private static bool SymbolCue(in TokenView view, int at, out Approximation approximation, out string phrase)
    {
        var symbol = view.Symbol(at);
        var next = at + 1;
        if (symbol is '<' or '>' && view.Symbol(next) == '=')
        {
            (approximation, phrase) = symbol == '<' ? (Approximation.AtMost, "<=") : (Approximation.AtLeast, ">=");
            // ">= 2019" is a year.
            return view.IsNumber(next + 1) && (DigitReader.PlainInteger(view, next + 1) is < 1900 or > 2099 || view.IsWord(next + 2));
        }

        (approximation, phrase) = symbol switch
        {
            '~' or '≈' => (Approximation.About, "~"),
            '>' => (Approximation.MoreThan, ">"),
            '<' => (Approximation.LessThan, "<"),
            '≥' => (Approximation.AtLeast, "≥"),
            '≤' => (Approximation.AtMost, "≤"),
            _ => (Approximation.None, string.Empty),
        };
        // "=>", "->" and "=<" are arrows and markup.
        if (approximation == Approximation.None || (view.IsGlued(at) && view.Symbol(at - 1) is '=' or '-' or '<')) return false;
        if (view.Symbol(next) is '-' or '\u2212') next++;
        return view.IsNumber(next) || MoneyReader.IsSign(view.Symbol(next));
    }

    private bool TryReadBetween(in TokenView view, int at, ref Amount amount)
    {
        // "between a third and a half": no other "third" stands there.
        if (FractionReader.TryRead(view, at + 1, isQualified: true, out var share)) (amount.Figure, amount.FigureStart, amount.End) = (share, at + 1,
            share.End);
        else if (!TryReadFigure(view, at + 1, ref amount)) return false;
        var lower = amount.Figure;
        var first = amount.FigureStart;
        var end = SkipUnit(view, amount.End);
        if (view.Particle(end) is not (Particle.And or Particle.To) && !view.IsDash(end)) return false;
        if (!TryReadFigure(view, end + 1, ref amount)) return false;
        amount.Upper = amount.Figure;
        amount.Figure = ShareScale(lower, amount.Figure);
        amount.FigureStart = first;
        return true;
    }

    private bool TryReadFigure(in TokenView view, int at, ref Amount amount)
    {
        var isMoney = MoneyReader.TryReadPrefix(view, at, out var currency, out var position);
        if (isMoney) amount.Currency = currency;
        var sign = SignAt(view, position);
        if (sign < 0) position++;
        amount.FigureStart = position;
        if (!TryReadNumber(view, position, amount.Currency is not null, amount.IsQualified, out var figure)) return false;
        amount.Figure = sign < 0 ? figure with { Value = -figure.Value, IsBareOne = false } : figure;
        amount.End = figure.End;
        return true;
    }

    private bool TryReadNumber(in TokenView view, int at, bool isMoney, bool isQualified, out Figure figure)
    {
        if (view.IsNumber(at)) return DigitReader.TryRead(view, at, isMoney, out figure);
        if (DigitReader.VulgarFraction(view.Symbol(at)) is var glyph and not 0m)
        {
            figure = new Figure { Value = glyph, PlaceExponent = -2, End = at + 1, IsFraction = true, IsDigits = true };
            return true;
        }

        return VagueReader.TryRead(view, at, policy, out figure)
            || MultipleReader.TryReadWord(view, at, out figure)
            || FractionReader.TryRead(view, at, isQualified, out figure)
            || NumberWordReader.TryRead(view, at, out figure);
    }

    private static int SignAt(in TokenView view, int at)
    {
        // "Plus or minus 3 points" is a margin of three.
        if (view.Particle(at) == Particle.Minus)
            return view.Particle(at - 1) != Particle.Or && (view.IsNumber(at + 1) || view.Is(at + 1, WordClass.Cardinal)) ? -1 : 1;
        // "75 -300mm" is a range whose hyphen has slipped.
        if (view.IsNumber(at - 1) && DigitReader.PlainInteger(view, at - 1) is >= 0 and var before && before < DigitReader.PlainInteger(view, at + 1)) return 1;
        if (view.Symbol(at) is not ('-' or '\u2212') || !view.IsNumber(at + 1) || !view.IsGlued(at + 1)) return 1;
        var isFree = view[at].HasSpaceBefore || MoneyReader.IsSign(view.Symbol(at - 1)) || view.Symbol(at - 1) is '<' or '>' or '=' or '(';
        return isFree ? -1 : 1;
    }

    private void ReadRange(in TokenView view, ref Amount amount)
    {
        if (amount.Figure.IsFraction) ReadShareRange(view, ref amount);
        if (amount.IsVague || amount.Figure.IsFraction || amount.Figure.IsMultiple) return;
        var at = SkipUnit(view, amount.End);
        var connector = view.Particle(at);
        if (connector is not (Particle.To or Particle.Through or Particle.Or) && !view.IsDash(at)) return;
        // "Rose from 10 to 12" states two figures and no range.
        var isChange = view.Particle(amount.Start - 1) is Particle.From or Particle.By && ChangeWords.IsChangeBefore(view, amount.Start - 1)
            && !IsForecast(view, amount.Start - 1);
        // "Surged over 1,000 to 1,019": a bound that was passed, and where that led.
        if (view.Particle(at) == Particle.To && amount.Approximation is Approximation.MoreThan or Approximation.LessThan) return;
        var isDash = view.IsDash(at) && (view.IsGlued(at) == view.IsGlued(at + 1));
        if (!isDash && (connector is not (Particle.To or Particle.Through) || isChange) && !IsAlternative(view, at, amount)) return;
        var upper = amount;
        if (!TryReadFigure(view, at + 1, ref upper) || !IsRange(view, amount, upper)) return;
        if (!isDash && IsStepAndLevel(view, amount, upper.Figure)) return;
        if (isDash && view.IsDash(upper.End) && view.IsGlued(upper.End) && view.IsNumber(upper.End + 1)) return;
        amount.Upper = upper.Figure;
        amount.Figure = ShareScale(amount.Figure, upper.Figure);
        amount.End = upper.End;
    }

    /// <summary>"Could rise by 0.5 to 1.2 metres": what nobody knows yet has a range and no level.</summary>
    private static bool IsForecast(in TokenView view, int by) =>
        view.Particle(by) == Particle.By && (view.Chars(by - 2) is "could" or "may" or "might" || view.Chars(by - 3) is "could" or "may" or "might");

    /// <summary>"Rose 345,000 to 30.4 million": how far, and how far up; "slipped 2 to 3 percent" is a range.</summary>
    private static bool IsStepAndLevel(in TokenView view, in Amount step, Figure level) =>
        view.Particle(step.End) == Particle.To && level.Value >= 10m * step.Figure.Value && step.Figure.Value > 0m
        && ChangeWords.IsChangeAt(view, step.Start - 1);

    /// <summary>"a third to a half of voters".</summary>
    private static void ReadShareRange(in TokenView view, ref Amount amount)
    {
        if (view.Particle(amount.End) != Particle.To || !FractionReader.TryRead(view, amount.End + 1, isQualified: true, out var upper)) return;
        if (upper.Value <= amount.Figure.Value || amount.Figure.IsDigits) return;
        amount.Upper = upper;
        amount.End = upper.End;
    }

    /// <summary>"two or three" is a range of neighbours; "50 or more" is a qualifier.</summary>
    private static bool IsAlternative(in TokenView view, int at, in Amount amount) =>
        view.Particle(at) == Particle.Or && (view.Is(at + 1, WordClass.Cardinal) || view.IsNumber(at + 1)) && amount.Figure.Value < 100m;

    private static bool IsRange(in TokenView view, in Amount lower, in Amount upper)
    {
        if (upper.IsVague || upper.Figure.IsFraction || lower.Currency is null != upper.Currency is null && upper.Currency is not null) return false;
        if (lower.Figure.IsDigits != upper.Figure.IsDigits && !IsSpelledBelowTen(view, lower, upper)) return false;
        if (ShareScale(lower.Figure, upper.Figure).Value >= upper.Figure.Value) return false;
        // "19-264396" is a file's number.
        if (lower.Figure.IsDigits && !upper.Figure.HasScale && upper.Figure.Value >= 10000m && upper.Figure.Value > 1000m * lower.Figure.Value
            && view.IsDash(upper.End - 2) && !view.Chars(upper.End - 1).Contains(',')) return false;
        // A percent sign after the lower end must stand after the upper one too: "5% to 7%".
        if (SkipUnit(view, lower.End) != lower.End && !view.IsHyphen(lower.End) && SkipUnit(view, upper.End) == upper.End) return false;
        return !ScoreReader.IsResult(view, lower.FigureStart);
    }

    /// <summary>"five to 10 people", "a five- to 10-minute wait": wire style spells out what is below ten.</summary>
    private static bool IsSpelledBelowTen(in TokenView view, Amount lower, Amount upper) =>
        upper.Figure is { IsDigits: true, HasScale: false, Value: >= 10m and < 100m }
        && lower.Figure is { HasScale: false, Value: > 0m and < 10m, PlaceExponent: 0 }
        && !ChangeWords.IsChangeBefore(view, lower.Start);

    private static int SkipUnit(in TokenView view, int at)
    {
        if (view.Symbol(at) == '%' || view.Particle(at) == Particle.Percent) return at + 1;
        // "8- to 16-meter": the hyphen waits for the unit of the second figure.
        return view.IsHyphen(at) && view.IsGlued(at) && view.Particle(at + 1) == Particle.To ? at + 1 : at;
    }

    /// <summary>"2-3 million": the scale of the upper figure belongs to both, unless the lower one is then the larger.</summary>
    private static Figure ShareScale(in Figure lower, in Figure upper)
    {
        if (lower.HasScale || !upper.HasScale || upper.IsVague) return lower;
        var scale = DecimalPlace.PowerOfTen(ScaleOf(upper));
        return DecimalPlace.TryMultiply(lower.Value, scale, out var value) && value < upper.Value
            ? lower with { Value = value, PlaceExponent = lower.PlaceExponent + ScaleOf(upper), HasScale = true }
            : lower;
    }

    private static int ScaleOf(in Figure figure) => figure.Value switch
    {
        >= 1000000000000m => 12,
        >= 1000000000m => 9,
        >= 1000000m => 6,
        >= 1000m => 3,
        _ => figure.Value >= 100m ? 2 : 0,
    };
}
