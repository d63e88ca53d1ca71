using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Says what an amount is: money, a share, a measurement, a ratio, a count.</summary>
internal sealed class QuantityGrammar(QuantityPolicy policy, Lemmatizer lemmatizer)
{
    /// <summary>The least vague numeral that counts people where no noun follows it: "dozens" are two dozen at least.</summary>
    private const decimal LeastBareVague = 24m;

    public bool TryRead(in TokenView view, in Amount amount, out Found found) =>
        TryReadMoney(view, amount, out found)
        || TryReadPercent(view, amount, out found)
        || TryReadMeasurement(view, amount, out found)
        || TryReadRatio(view, amount, out found)
        || TryReadMultiple(view, amount, out found)
        || TryReadShare(view, amount, out found)
        || TryReadCount(view, amount, out found);

    private bool TryReadMoney(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        var end = amount.End;
        var read = amount;
        var currency = amount.Currency;
        if (currency is null)
        {
            var at = view.IsHyphen(end) && view.IsGlued(end) ? end + 1 : end;
            // "billions of dollars"
            if (amount.IsVague && view.Particle(at) == Particle.Of) at++;
            if (!MoneyReader.TryReadSuffix(view, at, amount.Upper ?? amount.Figure, out currency, out var parts, out end)) return false;
            if (parts != 1) read = Scaled(amount, 1m / parts, parts == 100 ? -2 : -1);
            else read = Scaled(amount, view.Word(end - 1));
        }
        else if (MoneyReader.TryReadSuffix(view, end, amount.Figure, out var named, out var parts, out var afterName) && parts == 1)
        {
            // "$5 Canadian dollars" and "$4 billion USD" name the currency twice; the name is the more exact.
            (currency, end) = (named, afterName);
        }

        if (amount.Currency is not null) read = Scaled(amount, view.Word(amount.FigureStart - 1));
        if (view.Is(end, WordClass.Scale) && !amount.Figure.HasScale && (amount.Upper ?? amount.Figure).Value < 1e12m)
        {
            // "75 USD million": banks put the scale last.
            read = Scaled(amount, view.Word(end).Number, DigitReader.Zeros(view.Word(end).Number));
            end++;
        }
        else if (CentsReader.TryRead(view, end, currency, amount.Figure, out var cents, out var afterCents))
        {
            read = amount with { Figure = amount.Figure with { Value = amount.Figure.Value + cents, PlaceExponent = -2 } };
            end = afterCents;
        }

        var value = QuantityBuilder.Build(read, QuantityType.Money, policy) with { Currency = currency };
        found = Finish(view, amount, end, value);
        return true;
    }

    /// <summary>"120 MEUR": the code is written with its million.</summary>
    private static Amount Scaled(in Amount amount, Lexeme code) =>
        code is { CurrencyForm: CurrencyForm.Code, Number: > 1m } && (amount.Upper ?? amount.Figure).Value < 1e12m
            ? Scaled(amount, code.Number, DigitReader.Zeros(code.Number)) : amount;

    private static Amount Scaled(Amount amount, decimal factor, int exponent) => amount with
    {
        Figure = Scaled(amount.Figure, factor, exponent),
        Upper = amount.Upper is { } upper ? Scaled(upper, factor, exponent) : null,
    };

    private static Figure Scaled(Figure figure, decimal factor, int exponent) => figure with
    {
        Value = figure.Value * factor,
        PlaceExponent = figure.PlaceExponent + exponent,
        Vague = figure.Vague?.Times(factor),
    };

    private bool TryReadPercent(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        var end = PercentReader.EndOf(view, amount.End, amount.Upper ?? amount.Figure, out var isPoints, out var isBasis);
        if (end == amount.End) return false;
        var read = isBasis ? Scaled(amount, 0.01m, -2) : amount;
        var value = QuantityBuilder.Build(read, isPoints ? QuantityType.PercentagePoints : QuantityType.Percent, policy);
        if (view.Particle(end) == Particle.Of) value = value with { Of = Partitive(view, end + 1) };
        found = Finish(view, amount, end, value);
        return true;
    }

    private bool TryReadMeasurement(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        // "per 100 km" is what a rate is taken per.
        if (view.Particle(amount.Start - 1) == Particle.Per) return false;
        if (HeightReader.TryRead(view, amount, out var height, out var afterHeight))
        {
            UnitCatalog.TryGet("[ft_i]", out var foot);
            found = Finish(view, amount, afterHeight, QuantityBuilder.Build(height, QuantityType.Measurement, policy) with { Unit = foot });
            return true;
        }

        if (PrefixUnit(view, amount) is { } prefix)
        {
            found = new Found(amount.Start - 1, amount.End, (QuantityBuilder.Build(amount, QuantityType.Measurement, policy) with { Unit = prefix }).ToValue());
            return true;
        }

        // "half of a mile", "thousands of miles"
        var isPartOf = amount.Figure.IsFraction && view.Particle(amount.End) is Particle.Of or Particle.A;
        var lead = isPartOf || (amount.IsVague && view.Particle(amount.End) == Particle.Of) ? amount.End + 1 : amount.End;
        if (lead == amount.End + 1 && view.Particle(lead) == Particle.A) lead++;
        if (!UnitReader.TryRead(view, lead, amount.Upper ?? amount.Figure, out var unit, out var end) || unit is null) return false;
        var read = amount;
        if (CompoundReader.TryRead(view, end, unit, out var extra, out var afterExtra))
        {
            var figure = amount.Figure with { Value = amount.Figure.Value + extra, PlaceExponent = -2 };
            (read, end) = (amount with { Figure = figure }, afterExtra);
        }

        else if (MeasureRangeReader.TryRead(view, end, amount, unit, out var range, out var afterRange))
        {
            (read, end) = (range, afterRange);
        }

        var value = QuantityBuilder.Build(read, QuantityType.Measurement, policy) with { Unit = unit };
        found = Finish(view, read, end, value);
        return true;
    }

    /// <summary>The units that stand before their figure: "Mach 2", "absolute zero".</summary>
    private static Unit? PrefixUnit(in TokenView view, in Amount amount)
    {
        var isZero = amount.Figure is { Value: 0m, IsDigits: false } && Equals(view, amount.Start - 1, "absolute");
        var code = Equals(view, amount.Start - 1, "mach") ? "[mach]" : isZero ? "K" : null;
        return code is not null && UnitCatalog.TryGet(code, out var unit) ? unit : null;
    }

    /// <summary>"3 to 1", "one in five", "three out of four", "8.9/10".</summary>
    private bool TryReadRatio(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        if (amount.Upper is not null || amount.IsVague || amount.Figure.IsFraction || view.Chars(amount.FigureStart - 1) is "number") return false;
        // "from 12 per 1,000 to 8 per 1,000"
        if (view.Particle(amount.Start - 1) == Particle.Per) return false;
        if (!RatingReader.TryRead(view, amount, out var ratio, out var end)
            && !RatioReader.TryRead(view, amount.End, amount.Figure, out ratio, out end)) return false;
        // A tenth of ten is a hundredth of the whole.
        var place = Math.Min(-2, amount.Figure.PlaceExponent - 1);
        var read = amount with { Figure = new Figure { Value = ratio, PlaceExponent = place, End = end, IsFraction = ratio < 1m } };
        var value = QuantityBuilder.Build(read, QuantityType.Ratio, policy);
        if (HeadNounReader.TryReadPlural(view, end, out var noun)) value = value with { Of = lemmatizer.Lemma(view, noun) };
        found = Finish(view, amount, end, value);
        return true;
    }

    /// <summary>"doubled", "twice as many voters", "three times the average", "half as large".</summary>
    private bool TryReadMultiple(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        if (amount.IsVague || amount.Currency is not null) return false;
        var end = amount.End;
        var isPart = amount.Figure.IsFraction && view.Particle(end) == Particle.As;
        if (MultipleReader.IsFactor(view, amount.FigureStart)) end = amount.End;
        else if (!amount.Figure.IsMultiple && !isPart && !MultipleReader.TryReadTimes(view, amount.End, out end)) return false;
        var value = QuantityBuilder.Build(amount, QuantityType.Ratio, policy);
        var after = MultipleReader.AfterComparison(view, end);
        if (after > end && view.Chars(after - 1) is "many" or "much"
            && HeadNounReader.TryReadPlural(view, after, out var noun)) (value, after) = (value with { Of = lemmatizer.Lemma(view, noun) }, noun + 1);
        found = Finish(view, amount, after, value);
        return true;
    }

    private bool TryReadShare(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        if (!amount.Figure.IsFraction) return false;
        var value = QuantityBuilder.Build(amount, QuantityType.Ratio, policy);
        if (view.Particle(amount.End) == Particle.Of) value = value with { Of = Partitive(view, amount.End + 1) };
        // "half the voters"
        else if (view.Particle(amount.End) is Particle.The or Particle.All) value = value with { Of = Partitive(view, amount.End) };
        found = Finish(view, amount, amount.End, value);
        return true;
    }

    private bool TryReadCount(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        // "per 100,000 people" is what a rate is taken per; "two-way talks" count nothing.
        if (view.Particle(amount.Start - 1) == Particle.Per || IsManner(view, amount.End)) return false;
        var end = AfterCueReader.Read(view, amount.End, amount, out var read);
        var noun = FindNoun(view, end, read, out var afterNoun);
        if (noun < 0 && !read.IsVague && NameFilter.IsNumberOfName(view, read)) return false;
        if (noun >= 0 && (NameFilter.IsIdentifierBefore(view, read) || NameFilter.IsWordOfName(view, read, afterNoun)
            || TitleNumber.IsAt(view, read, noun))) return false;
        // "At one point" is a time.
        var isAt = read.Figure.IsBareOne && view.Particle(amount.Start - 1) == Particle.At;
        if (isAt && noun >= 0 && view.Chars(noun) is "point" or "time" or "stage") return false;
        if (read.Figure.IsBareOne && noun < 0 && !read.IsQualified) return false;
        // "20 below zero" is told by its twenty.
        var isZero = read.Figure is { Value: 0m, IsDigits: false };
        if (isZero && noun < 0 && (read.IsQualified || view.Chars(read.FigureStart - 1) is "below" or "above")) return false;
        var value = QuantityBuilder.Build(read, QuantityType.Count, policy);
        if (noun >= 0) value = value with { Of = lemmatizer.Lemma(view, noun) };
        else if (view.Particle(end) == Particle.Of) value = value with { Of = Partitive(view, end + 1) };
        // A few what? Without a noun the small vague numerals say nothing; "dozens were killed" does.
        if (noun < 0 && value.Of is null && read.Figure.Vague is { Low: < LeastBareVague }) return false;
        // "zero tolerance", "zero-sum"
        if (noun < 0 && read.Figure is { Value: 0m, IsDigits: false } && read.Upper is null && !read.IsVague && IsNounAhead(view, end)) return false;
        found = Finish(view, read, noun >= 0 ? afterNoun : end, value);
        return true;
    }

    private static bool IsManner(in TokenView view, int at) =>
        view.IsHyphen(at) && view.IsGlued(at)
        && view.Chars(at + 1) is "way" or "sided" or "pronged" or "fold" or "faced" or "piece" or "dimensional" or "figure";

    private static bool IsNounAhead(in TokenView view, int at) => view.IsHyphen(at) || (view.IsWord(at) && !view.Is(at, WordClass.Stop));

    private static int FindNoun(in TokenView view, int at, in Amount amount, out int end)
    {
        end = at;
        // "12-member board" counts members.
        if (view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1) && view.IsWord(at + 1) && !view.Is(at + 1, WordClass.Stop | WordClass.Cardinal))
        {
            // "a 200-strong crowd" does not say of whom.
            if (view.Chars(at + 1) is "strong") return -1;
            end = at + 2;
            return amount.Figure.Value >= 2m && !amount.Figure.IsFraction ? at + 1 : -1;
        }

        if (amount.IsVague && view.Particle(at) == Particle.Of) at++;
        if (amount.Figure.IsBareOne && amount.Upper is null)
        {
            if (NameFilter.IsPronounOne(view, amount) || !HeadNounReader.TryReadSingular(view, at, out var single)) return -1;
            // "One suspects that": a verb.
            if (single == at && HeadNounReader.LooksLikePlural(view, single) && !view.Is(single, WordClass.IrregularPlural)) return -1;
            end = single + 1;
            return single;
        }

        if (!HeadNounReader.TryReadPlural(view, at, out var noun) || NameFilter.IsForecaster(view, noun, amount)) return -1;
        end = noun + 1;
        return noun;
    }

    /// <summary>The noun after "of", past an article or possessive: "20 percent of the voters".</summary>
    private string? Partitive(in TokenView view, int at)
    {
        while (view.Is(at, WordClass.Stop) && view.Particle(at) is Particle.The or Particle.All or Particle.A or Particle.That
            || view.Word(at).Word is "its" or "their" or "his" or "her" or "our" or "these") at++;
        // "14 of the 18 sites", "two of the five ships"
        if (view.IsNumber(at)) at++;
        else if (NumberWordReader.TryRead(view, at, out var whole)) at = whole.End;
        return HeadNounReader.TryReadPlural(view, at, out var noun) ? lemmatizer.Lemma(view, noun) : null;
    }

    /// <summary>The qualifier that may stand after all ("50 miles or so"), and what the quantity is taken per ("$70 a share").</summary>
    private Found Finish(in TokenView view, in Amount amount, int end, QuantityDraft value)
    {
        if (!amount.IsQualified && end > amount.End)
        {
            end = AfterCueReader.Read(view, end, amount, out var qualified);
            if (qualified.IsQualified) value = QuantityBuilder.Requalify(value, qualified.Approximation, qualified.Cue, policy);
        }

        return new Found(amount.Start, end, RateReader.Read(view, end, value, lemmatizer).ToValue());
    }

    private static bool Equals(in TokenView view, int at, string word) =>
        view.IsWord(at) && view.Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
