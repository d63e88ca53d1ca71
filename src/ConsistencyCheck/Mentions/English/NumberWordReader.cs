using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Numbers in words: "twenty-five", "a hundred and five", "two and a half million", "half a dozen".</summary>
internal static class NumberWordReader
{
    public static bool TryRead(in TokenView view, int at, out Figure figure)
    {
        if (TryReadPartOfScale(view, at, out figure)) return true;
        if (IsLostToNothing(view, at)) return false;
        var sum = new Sum();
        var position = at;
        if (view.Particle(at) == Particle.A && view.Is(at + 1, WordClass.Scale)) position = sum.AddScale(view.Word(at + 1).Number, isBare: true) ? at + 2 : at;
        position = ReadWords(view, position, ref sum);
        // "Twenty20"
        if (position == at || sum.IsEmpty || (view.IsNumber(position) && view.IsGlued(position))) return false;
        figure = new Figure { Value = sum.Value, PlaceExponent = sum.PlaceExponent, End = position, HasScale = sum.HasScale };
        figure = ReadPoint(view, ReadHalf(view, figure, sum.LastScale));
        figure = figure with { IsBareOne = figure is { Value: 1m, HasScale: false } && figure.End == at + 1 };
        return true;
    }

    /// <summary>"half a million", "half a dozen", "a half-million", "a quarter of a million", "three quarters of a million".</summary>
    private static bool TryReadPartOfScale(in TokenView view, int at, out Figure figure)
    {
        figure = default;
        var isMany = view.Is(at, WordClass.Cardinal);
        var part = view.Particle(at) == Particle.A || isMany ? at + 1 : at;
        if (isMany && view.IsHyphen(part)) part++;
        var word = view.Word(part);
        var numerator = isMany ? view.Word(at).Number : 1m;
        if (!word.Is(WordClass.Fraction) || word.Divisor < 2m || numerator < 1m || numerator >= word.Divisor) return false;
        var isOf = view.Particle(part + 1) == Particle.Of && view.Particle(part + 2) == Particle.A;
        var scale = isOf ? part + 3 : view.Particle(part + 1) == Particle.A || view.IsHyphen(part + 1) ? part + 2 : part + 1;
        // "A fifth million" is an order; only a half and a quarter go without "of".
        if (!view.Is(scale, WordClass.Scale) || (!isOf && word.Word is not ("half" or "quarter"))) return false;
        var number = view.Word(scale).Number;
        var place = Math.Max(0, DigitReader.Zeros(number) - (word.Divisor == 2m ? 1 : 2));
        figure = new Figure { Value = numerator * number / word.Divisor, PlaceExponent = place, End = scale + 1, HasScale = true };
        return true;
    }

    /// <summary>"It came to naught", "all for nought": a figure of speech.</summary>
    private static bool IsLostToNothing(in TokenView view, int at) =>
        view.Word(at).Word is "naught" or "nought" && view.Particle(at - 1) is Particle.To or Particle.For;

    private static int ReadWords(in TokenView view, int position, ref Sum sum)
    {
        while (true)
        {
            var at = position;
            if (!sum.IsEmpty)
            {
                if (view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1)) at++;
                else if (view.Particle(at) == Particle.And && sum.TakesAnd && view.Is(at + 1, WordClass.Cardinal) && !view.Is(at + 2, WordClass.Fraction)) at++;
                else if (view.Symbol(at) == ',' && sum.HasThousands && IsContinuation(view, at + 1)) at++;
            }

            var word = view.Word(at);
            var added = word.Is(WordClass.Cardinal) ? sum.AddCardinal(word.Number)
                : DigitReader.IsScaleAfterFigure(word) && !sum.IsEmpty && sum.AddScale(word.Number, isBare: false);
            if (!added) return position;
            position = at + 1;
        }
    }

    /// <summary>After a comma, only what has a scale of its own goes on: "two million, three hundred thousand", not "five million, ten of them".</summary>
    private static bool IsContinuation(in TokenView view, int at) =>
        view.Is(at, WordClass.Cardinal) && view.Is(at + 1, WordClass.Scale);

    /// <summary>"and a half", "and a quarter", with the scale that follows: "two and a half million".</summary>
    private static Figure ReadHalf(in TokenView view, Figure figure, decimal lastScale)
    {
        var and = AfterHyphen(view, figure.End);
        if (view.Particle(and) != Particle.And) return figure;
        // "two-and-a-half"
        var at = AfterHyphen(view, and + 1);
        var numerator = 1m;
        if (view.Particle(at) == Particle.A) at++;
        else if (view.Is(at, WordClass.Cardinal)) numerator = view.Word(at++).Number;
        else if (view.Particle(at) != Particle.Half) return figure;
        if (view.IsHyphen(at)) at++;
        var fraction = view.Word(at);
        if (!fraction.Is(WordClass.Fraction) || fraction.Divisor <= numerator || fraction.Divisor > 1000m) return figure;
        var part = numerator / fraction.Divisor;
        if (!view.Is(at + 1, WordClass.Scale))
        {
            var share = figure.Value % 1000000m == 0m && lastScale >= 100m ? lastScale : 1m;
            return figure with { Value = figure.Value + (part * share), PlaceExponent = share > 1m ? figure.PlaceExponent - 1 : -1, End = at + 1 };
        }

        var scale = view.Word(at + 1).Number;
        // "two and a half million" multiplies the sum; "one billion and three quarters million" adds a smaller part.
        if (figure.Value >= scale) return figure with { Value = figure.Value + (part * scale), PlaceExponent = DigitReader.Zeros(scale) - 2, End = at + 2 };
        if (!DecimalPlace.TryMultiply(figure.Value + part, scale, out var product)) return figure;
        return figure with { Value = product, PlaceExponent = DigitReader.Zeros(scale) - 1, End = at + 2, HasScale = true };
    }

    private static int AfterHyphen(in TokenView view, int at) => view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;

    /// <summary>"point" and the digits after it, one by one or as one number: "three point one four", "two hundred point seventy-one".</summary>
    private static Figure ReadPoint(in TokenView view, Figure figure)
    {
        if (view.Particle(figure.End) != Particle.Point || view.Word(figure.End).Word != "point" || !view.Is(figure.End + 1, WordClass.Cardinal)) return figure;
        var place = 1m;
        var value = figure.Value;
        var at = figure.End + 1;
        while (view.Is(at, WordClass.Cardinal) && view.Word(at).Number < 10m && place > 0.000000001m)
        {
            place /= 10m;
            value += view.Word(at++).Number * place;
        }

        if (place < 1m) return ReadScaleAfter(view, figure with { Value = value, PlaceExponent = -(at - figure.End - 1), End = at });
        return TryRead(view, at, out var tail) && tail.Value < 100m
            ? figure with { Value = value + (tail.Value / 100m), PlaceExponent = -2, End = tail.End }
            : figure;
    }

    private static Figure ReadScaleAfter(in TokenView view, Figure figure) =>
        view.Is(figure.End, WordClass.Scale) && DecimalPlace.TryMultiply(figure.Value, view.Word(figure.End).Number, out var value)
            ? figure with
            {
                Value = value,
                PlaceExponent = figure.PlaceExponent + DigitReader.Zeros(view.Word(figure.End).Number),
                End = figure.End + 1,
                HasScale = true,
            }
            : figure;

    /// <summary>The running sum of number words: what stands before a thousand is complete, the hundreds after it are still open.</summary>
    private struct Sum
    {
        private decimal _complete;
        private decimal _open;
        private decimal _lastThousands;
        private bool _hasOpen;
        private bool _hasComplete;
        private bool _lastWasScale;

        public decimal LastScale { get; private set; }

        public readonly bool IsEmpty => !_hasOpen && !_hasComplete;

        public readonly decimal Value => _complete + _open;

        public readonly bool HasThousands => _hasComplete && !_hasOpen;

        public readonly bool HasScale => LastScale != 0m;

        public readonly bool TakesAnd => _lastWasScale;

        // Who counts in dozens is no more exact than who counts in tens.
        public readonly int PlaceExponent => !_lastWasScale ? 0 : LastScale == 12m ? 1 : DigitReader.Zeros(Value);

        public bool AddCardinal(decimal number)
        {
            if (_hasOpen && !_lastWasScale && !(number < 10m && number > 0m && _open % 10m == 0m && _open % 100m >= 20m)) return false;
            if (_hasOpen && _lastWasScale && _open % 100m != 0m) return false;
            _open += number;
            _hasOpen = true;
            _lastWasScale = false;
            return true;
        }

        public bool AddScale(decimal scale, bool isBare)
        {
            if (isBare)
            {
                _open = 1m;
                _hasOpen = true;
            }

            if (!_hasOpen)
            {
                if (!_hasComplete || !DecimalPlace.TryMultiply(_complete, scale, out var larger)) return false;
                _complete = larger;
            }
            else if (scale < 1000m)
            {
                if (_open >= 1000m) return false;
                // "three hundred and two dozen": the dozens are the two's.
                var rest = scale == 12m ? _open % 100m : 0m;
                _open = rest > 0m ? _open - rest + (rest * scale) : _open * scale;
            }
            else
            {
                // "two thousand million" multiplies; "two thousand three million" is no number.
                if (_hasComplete && scale >= _lastThousands) return false;
                if (!DecimalPlace.TryMultiply(_open, scale, out var larger)) return false;
                _complete += larger;
                _open = 0m;
                _hasOpen = false;
                _hasComplete = true;
                _lastThousands = scale;
            }

            LastScale = scale;
            _lastWasScale = true;
            return true;
        }
    }
}
