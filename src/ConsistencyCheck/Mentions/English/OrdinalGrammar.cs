using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Places in an order: "third country", "the 23rd", "twenty-third".</summary>
internal sealed class OrdinalGrammar(Lemmatizer lemmatizer)
{
    public bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (!TryReadNumber(view, at, out var number, out var end)) return false;
        if (IsName(view, at, end) || IsAdverb(view, at, end)) return false;
        var value = new QuantityDraft { Type = QuantityType.Ordinal, Value = number, Core = NumericInterval.Point(number), Outer = NumericInterval.Point(number) };
        if (!view.IsHyphen(end) && HeadNounReader.TryReadSingular(view, end, out var noun))
        {
            value = value with { Of = lemmatizer.Lemma(view, noun) };
            end = noun + 1;
        }

        found = new Found(at, end, value.ToValue());
        return true;
    }

    /// <summary>The number of an ordinal in digits or words.</summary>
    public static bool TryReadNumber(in TokenView view, int at, out int number, out int end)
    {
        end = at;
        number = 0;
        if (view.IsNumber(at))
        {
            number = view.Chars(at).Contains(',') ? Grouped(view, at) : DigitReader.PlainInteger(view, at);
            end = at + 2;
            // "12st" weighs: no twelfth is written so.
            if (view.Chars(at + 1) is "st" && (number % 10 != 1 || number % 100 == 11)) return false;
            return number >= 0 && view.IsGlued(at + 1) && view.IsWord(at + 1) && view[at + 1].Length == 2 && view.Chars(at + 1) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
        }

        if (view.Word(at).Ordinal > 0)
        {
            (number, end) = (view.Word(at).Ordinal, at + 1);
            return true;
        }

        return TryReadCompound(view, at, ref number, ref end);
    }

    private static bool TryReadCompound(in TokenView view, int at, ref int number, ref int end)
    {
        if (!view.Is(at, WordClass.Cardinal) && !(view.Particle(at) == Particle.A && view.Is(at + 1, WordClass.Scale))) return false;
        var figure = NumberWordReader.TryRead(view, at, out var read) ? read : new Figure { End = at };
        var last = figure.End;
        if (view.IsHyphen(last) || view.Particle(last) == Particle.And) last++;
        var ordinal = view.Word(last);
        var value = figure.Value;
        if (figure.End == at || ordinal.Is(WordClass.TimeUnit)) return false;
        if (ordinal.Is(WordClass.Ordinal) && ordinal.Ordinal > 0 && ((value % 100m is >= 20m && value % 10m == 0m && ordinal.Ordinal < 10) || value % 100m == 0m)) value += ordinal.Ordinal;
        else if (ordinal.Is(WordClass.Ordinal) && ordinal.Number >= 100m && value < 1000m) value *= ordinal.Number;
        else return false;
        if (value > 1000000m) return false;
        (number, end) = ((int)value, last + 1);
        return true;
    }

    private static int Grouped(in TokenView view, int at) =>
        DigitReader.TryReadPlain(view, at, out var value, out var exponent) && exponent == 0 && value < 10000000m ? (int)value : -1;

    /// <summary>"First Amendment", "Third Reich", "Fifth Avenue", "5th Fleet".</summary>
    private static bool IsName(in TokenView view, int at, int end) =>
        view.IsWord(end) && view[end].IsCapitalized && view[end].Lexeme == 0 && (view[at].IsCapitalized || view.IsNumber(at));

    /// <summary>"was first reported", "first, the army": the place of a sentence and not of a thing.</summary>
    private static bool IsAdverb(in TokenView view, int at, int end)
    {
        if (view.Word(at).Ordinal != 1) return false;
        if (view.Particle(at - 1) is Particle.The or Particle.A or Particle.This or Particle.That or Particle.Each || view.IsHyphen(at - 1)) return false;
        return !view.Is(at - 1, WordClass.Stop) || !HeadNounReader.TryReadSingular(view, end, out _) || view.Word(at - 1).Word is not ("its" or "his" or "her" or "their" or "our" or "my" or "your");
    }
}
