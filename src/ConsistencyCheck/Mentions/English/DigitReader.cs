using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Numbers in digits: "12,345.6", "2.5 million", "2½", "2 1/2", "1/3", "12bn".</summary>
internal static class DigitReader
{
    /// <summary>More digits than this are an identifier, not a figure.</summary>
    private const int MaxDigits = 18;

    /// <param name="view">The text.</param>
    /// <param name="at">The index of a number token.</param>
    /// <param name="isMoney">Whether a currency stands before the figure, so that a glued "m" is a million and not a metre.</param>
    /// <param name="figure">The figure with its scale.</param>
    public static bool TryRead(in TokenView view, int at, bool isMoney, out Figure figure)
    {
        figure = default;
        if (!TryReadPlain(view, at, out var value, out var exponent)) return false;
        figure = new Figure { Value = value, PlaceExponent = exponent, End = at + 1, IsDigits = true };
        if (TryReadFraction(view, at, figure, out var fraction))
        {
            figure = fraction;
            return true;
        }

        figure = ReadScale(view, ReadSpacedGroup(view, ReadPower(view, figure)), isMoney);
        return true;
    }

    /// <summary>"1.3e6", "12e-1", "2.48×10−5": the power of ten behind the figure in scientific notation; "10^6" is a power of the figure itself.</summary>
    private static Figure ReadPower(in TokenView view, Figure figure)
    {
        var at = figure.End;
        if (!view.IsGlued(at)) return figure;
        if (view.Symbol(at) == '^') return ReadCaret(view, figure);
        var isTimes = view.Symbol(at) == '\u00D7' && view.Chars(at + 1) is "10" && view.IsGlued(at + 1);
        if (!isTimes && !(view.Chars(at) is "e" or "E")) return figure;
        var sign = isTimes ? at + 2 : at + 1;
        if (view.Symbol(sign) == '^' && view.IsGlued(sign)) sign++;
        var isNegative = view.Symbol(sign) is '-' or '\u2212';
        var power = isNegative || view.Symbol(sign) == '+' ? sign + 1 : sign;
        if (!view.IsGlued(power) || (power > sign && !view.IsGlued(sign)) || PlainInteger(view, power) is not (>= 0 and <= 20 and var exponent)) return figure;
        // A hash goes on with letters and digits.
        if (view.IsGlued(power + 1) && (view.IsWord(power + 1) || view.IsNumber(power + 1))) return figure;
        if (isNegative) exponent = -exponent;
        var factor = DecimalPlace.PowerOfTen(Math.Abs(exponent));
        var value = figure.Value / factor;
        if (!isNegative && !DecimalPlace.TryMultiply(figure.Value, factor, out value)) return figure;
        return figure with { Value = value, PlaceExponent = figure.PlaceExponent + exponent, End = power + 1, HasScale = true };
    }

    private static Figure ReadCaret(in TokenView view, Figure figure)
    {
        var sign = figure.End + 1;
        var isSigned = view.Symbol(sign) is '-' or '\u2212' or '+';
        var at = isSigned ? sign + 1 : sign;
        if (!view.IsGlued(sign) || !view.IsGlued(at) || PlainInteger(view, at) is not (>= 0 and <= 100 and var exponent)) return figure;
        var value = 1m;
        for (var i = 0; i < exponent; i++)
            if (!DecimalPlace.TryMultiply(value, figure.Value, out value)) return figure;
        var isInverse = isSigned && view.Symbol(sign) != '+';
        if (isInverse && value == 0m) return figure;
        return figure with { Value = isInverse ? 1m / value : value, PlaceExponent = Math.Min(0, figure.PlaceExponent), End = at + 1, HasScale = true };
    }

    /// <summary>"10 000 dollars": two numbers are one where the second is a group of three and a unit follows.</summary>
    private static Figure ReadSpacedGroup(in TokenView view, Figure figure)
    {
        var at = figure.End;
        if (!view.IsNumber(at) || view[at].Length != 3 || view[at - 1].Length > 3 || figure.PlaceExponent != 0 || figure.Value == 0m) return figure;
        if (!view.Is(at + 1, WordClass.Unit | WordClass.Currency) || PlainInteger(view, at) < 0) return figure;
        return figure with { Value = (figure.Value * 1000m) + PlainInteger(view, at), End = at + 1 };
    }

    /// <summary>The value of one number token, without what follows it.</summary>
    public static bool TryReadPlain(in TokenView view, int at, out decimal value, out int exponent)
    {
        value = 0m;
        exponent = 0;
        if (!view.IsNumber(at) || view[at].Length > MaxDigits + 6) return false;
        ulong digits = 0;
        var count = 0;
        var isDecimal = false;
        foreach (var character in view.Chars(at))
        {
            if (character is ',' or > (char)127) continue;
            if (character == '.')
            {
                isDecimal = true;
                continue;
            }

            if (++count > MaxDigits) return false;
            digits = (digits * 10) + (uint)(character - '0');
            if (isDecimal) exponent--;
        }

        var places = -exponent;
        for (; places > 0 && digits % 10 == 0; places--) digits /= 10;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)places);
        return true;
    }

    /// <summary>The value of a number token of digits alone; -1 where there are separators or more than nine digits.</summary>
    public static int PlainInteger(in TokenView view, int at)
    {
        if (!view.IsNumber(at) || view[at].Length > 9) return -1;
        var value = 0;
        foreach (var character in view.Chars(at))
        {
            if (!char.IsAsciiDigit(character)) return -1;
            value = (value * 10) + (character - '0');
        }

        return value;
    }

    private static bool TryReadFraction(in TokenView view, int at, Figure whole, out Figure figure)
    {
        figure = default;
        if (VulgarFraction(view.Symbol(whole.End)) is var glyph and not 0m)
        {
            figure = ReadScale(view, whole with { Value = whole.Value + glyph, PlaceExponent = -2, End = whole.End + 1 }, isMoney: false);
            return true;
        }

        if (IsSlashFraction(view, whole.End, out var part))
        {
            figure = ReadScale(view, whole with { Value = whole.Value + part, PlaceExponent = -2, End = whole.End + 3 }, isMoney: false);
            return true;
        }

        // "5-1/4 cents": markets join the fraction with a hyphen.
        if (view.IsHyphen(whole.End) && view.IsGlued(whole.End) && view.IsGlued(whole.End + 1) && IsSlashFraction(view, whole.End + 1, out part))
        {
            // "$5.12-1/2 a bushel": the half is of the last place, a cent.
            var place = whole.PlaceExponent < 0 ? DecimalPlace.PowerOfTen(whole.PlaceExponent) : 1m;
            figure = whole with { Value = whole.Value + (part * place), PlaceExponent = whole.PlaceExponent - 2, End = whole.End + 4 };
            return true;
        }

        if (!IsSlashFraction(view, at, out part)) return false;
        figure = ReadScale(view, whole with { Value = part, PlaceExponent = -2, End = at + 3, IsFraction = true }, isMoney: false);
        return true;
    }

    /// <summary>"1/3" touching on both sides, smaller than one, and with a denominator that people use; "24/7", "16/9" and "9/11" are none.</summary>
    private static bool IsSlashFraction(in TokenView view, int at, out decimal value)
    {
        value = 0m;
        if (view.Symbol(at + 1) != '/' || !view.IsGlued(at + 1) || !view.IsGlued(at + 2)) return false;
        if (view.Symbol(at + 3) == '/' || (view.IsWord(at + 3) && view.IsGlued(at + 3))) return false;
        var numerator = PlainInteger(view, at);
        var denominator = PlainInteger(view, at + 2);
        if (numerator < 1 || denominator <= numerator
            || denominator is not (<= 10 or 12 or 16 or 20 or 25 or 32 or 40 or 50 or 64 or 100 or 1000)) return false;
        value = (decimal)numerator / denominator;
        return true;
    }

    public static decimal VulgarFraction(char glyph) => glyph switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3m,
        '⅔' => 2m / 3m,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅙' => 1m / 6m,
        '⅚' => 5m / 6m,
        _ => 0m,
    };

    private static Figure ReadScale(in TokenView view, Figure figure, bool isMoney)
    {
        while (true)
        {
            var at = figure.End;
            if (view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1) && view.Is(at + 1, WordClass.Scale)) at++;
            var word = view.Word(at);
            var isScale = IsScaleAfterFigure(word) && (at > figure.End || !view.IsGlued(at) || word.Word.Length > 2);
            if (!isScale && !IsSuffix(view, at, word, figure, isMoney)) return figure;
            if (!DecimalPlace.TryMultiply(figure.Value, word.Number, out var value)) return figure;
            var zeros = Zeros(word.Number);
            figure = figure with { Value = value, PlaceExponent = figure.PlaceExponent + zeros, End = at + 1, HasScale = true };
            if (!isScale) return figure;
            figure = ReadSmallerScales(view, figure, word.Number);
        }
    }

    /// <summary>Scales, and the plurals that some writers keep after a figure: "5 crores", "two dozens".</summary>
    public static bool IsScaleAfterFigure(Lexeme word) =>
        word.Is(WordClass.Scale) || (word.Is(WordClass.PluralScale) && word.Number is not (10m or 20m));

    /// <summary>"3 million 200 thousand", "4 thousand 3 hundred and 21".</summary>
    private static Figure ReadSmallerScales(in TokenView view, Figure figure, decimal scale)
    {
        while (scale >= 100m)
        {
            var isAnd = view.Particle(figure.End) == Particle.And;
            var at = isAnd ? figure.End + 1 : figure.End;
            var part = view.Is(at, WordClass.Cardinal) ? view.Word(at).Number : PlainInteger(view, at);
            if (part <= 0m || view.IsGlued(at)) return figure;
            var next = view.Word(at + 1);
            var hasScale = next.Is(WordClass.Scale) && next.Number >= 100m;
            // "2 million and 3 hundred" are two figures as often; only hundreds take a bare rest, after "and".
            if (hasScale ? isAnd || next.Number >= scale || part >= 1000m : !isAnd || scale != 100m || part >= 100m || view.IsGlued(at + 1)) return figure;
            var added = hasScale ? part * next.Number : part;
            figure = figure with { Value = figure.Value + added, PlaceExponent = hasScale ? Zeros(next.Number) : 0, End = hasScale ? at + 2 : at + 1 };
            scale = hasScale ? next.Number : 1m;
        }

        return figure;
    }

    private static bool IsSuffix(in TokenView view, int at, Lexeme word, in Figure figure, bool isMoney)
    {
        if (figure.HasScale || !word.Is(WordClass.ScaleSuffix)) return false;
        if (isMoney) return view.IsGlued(at) || word.Word.Length > 1 || word.Word is "m" or "b";
        if (!view.IsGlued(at)) return word.Word is "bn" or "mn" or "tn" or "trn" or "mln" or "bln";
        // "12m people" counts, "12m" measures; "5k" may be a race, which is no harm to a reader of numbers.
        return word.Word switch
        {
            "bn" or "tn" or "mn" or "mln" or "bln" or "trn" => true,
            // "a 4K television" shows that many columns, by its name.
            "k" => !IsScreen(view, at + 1),
            // A metre is never a capital.
            "m" => view.Chars(at) is "M" || IsCounted(view, at + 1),
            "b" => view.Chars(at) is "B" && (figure.PlaceExponent < 0 || IsCounted(view, at + 1)),
            _ => false,
        };
    }

    /// <summary>"12m people", "1.2m new cars"; not "5m tall waves" and the "100m hurdles".</summary>
    private static bool IsCounted(in TokenView view, int at) => HeadNounReader.TryReadPlural(view, at, out var noun) && noun <= at + 2
        && view.Chars(at)
            is not ("hurdles" or "sprints" or "heats" or "races" or "finals" or "waves"
                or "tall" or "long" or "high" or "wide" or "deep" or "thick");

    private static bool IsScreen(in TokenView view, int at) => view.Chars(at)
        is "screen" or "screens" or "TV" or "TVs" or "television" or "televisions" or "video" or "videos" or "resolution" or "display" or "displays"
        or "monitor" or "monitors" or "footage" or "camera" or "cameras" or "Ultra" or "HDR" or "OLED" or "QLED";

    public static int Zeros(decimal scale)
    {
        if (scale is >= 10m and < 1e18m && decimal.Truncate(scale) == scale) return DecimalPlace.Zeros((ulong)scale);
        var zeros = 0;
        while (scale >= 10m && scale % 10m == 0m)
        {
            scale /= 10m;
            zeros++;
        }

        return zeros;
    }
}
