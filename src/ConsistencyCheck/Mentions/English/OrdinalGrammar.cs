using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Places in an order: "third country", "the 23rd", "twenty-third".</summary>
internal sealed class OrdinalGrammar(Lemmatizer lemmatizer)
{
    /// <summary>How many capitalised words behind the ordinal may hold the one that makes it a name: "7th Royal Marine Battalion".</summary>
    private const int NameReach = 4;

    public bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (OrdinalRangeReader.TryRead(view, at, out var range, out var rangeEnd))
        {
            var places = new QuantityDraft { Type = QuantityType.Ordinal, Core = range, Outer = range };
            if (HeadNounReader.TryReadPlural(view, rangeEnd, out var ordered)) (places.Of, rangeEnd) = (lemmatizer.Lemma(view, ordered), ordered + 1);
            found = new Found(at, rangeEnd, places.ToValue());
            return true;
        }

        if (!TryReadLarge(view, at, out var number, out var end)) return false;
        // "One hundredth of an inch" is a part of it.
        if (view.Is(at, WordClass.Cardinal) && view.Word(at).Number == 1m && view.Particle(end) == Particle.Of) return false;
        if (IsName(view, at, end) || IsAdverb(view, at, end) || IsFromLast(view, end) || IsFigureOfSpeech(view, at, end)) return false;
        var place = NumericInterval.Point(number);
        var value = new QuantityDraft { Type = QuantityType.Ordinal, Value = number, Core = place, Outer = place };
        var after = AfterSuperlative(view, end);
        if (!view.IsHyphen(after) && view.Particle(after) != Particle.Last && HeadNounReader.TryReadSingular(view, after, out var noun))
        {
            value = value with { Of = lemmatizer.Lemma(view, noun) };
            end = noun + 1;
        }
        else if (after == end && IsUnitOrAdverb(view, at, end))
        {
            return false;
        }

        found = new Found(at, end, value.ToValue());
        return true;
    }

    /// <summary>The number of an ordinal that can be a day, a week or a century.</summary>
    public static bool TryReadNumber(in TokenView view, int at, out int number, out int end)
    {
        var isRead = TryReadLarge(view, at, out var large, out end) && large <= 10000000m;
        number = isRead ? (int)large : 0;
        return isRead;
    }

    /// <summary>The number of an ordinal in digits or words.</summary>
    public static bool TryReadLarge(in TokenView view, int at, out decimal number, out int end)
    {
        end = at;
        number = 0m;
        if (view.IsNumber(at))
        {
            number = view.Chars(at).Contains(',') ? Grouped(view, at) : DigitReader.PlainInteger(view, at);
            end = at + 2;
            // "12st" weighs: no twelfth is written so.
            if (view.Chars(at + 1) is "st" && (number % 10m != 1m || number % 100m == 11m)) return false;
            return number >= 0m && view.IsGlued(at + 1) && view.IsWord(at + 1) && view[at + 1].Length == 2
                && view.Chars(at + 1) is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
        }

        var word = view.Word(at);
        if (word.Is(WordClass.Ordinal))
        {
            (number, end) = (word.Ordinal > 0 ? word.Ordinal : word.Number, at + 1);
            return true;
        }

        return TryReadCompound(view, at, ref number, ref end);
    }

    private static bool TryReadCompound(in TokenView view, int at, ref decimal number, ref int end)
    {
        if (!view.Is(at, WordClass.Cardinal) && !(view.Particle(at) == Particle.A && view.Is(at + 1, WordClass.Scale))) return false;
        var figure = NumberWordReader.TryRead(view, at, out var read) ? read : new Figure { End = at };
        var last = figure.End;
        if (view.IsHyphen(last) || view.Particle(last) == Particle.And) last++;
        var ordinal = view.Word(last);
        var value = figure.Value;
        // A clip lasts twenty seconds, nobody says so of thousands.
        if (figure.End == at || (ordinal.Is(WordClass.TimeUnit) && value < 1000m)) return false;
        if (ordinal.Is(WordClass.Ordinal) && ordinal.Ordinal > 0
            && ((value % 100m is >= 20m && value % 10m == 0m && ordinal.Ordinal < 10) || value % 100m == 0m))
            value += ordinal.Ordinal;
        else if (ordinal.Is(WordClass.Ordinal) && ordinal.Number >= 100m && value < 1000m) value *= ordinal.Number;
        else return false;
        (number, end) = (value, last + 1);
        return true;
    }

    /// <summary>"third-largest", "second highest-grossing", "second-most populous": the word behind says by what they are ordered.</summary>
    private static int AfterSuperlative(in TokenView view, int end)
    {
        var isJoined = view.IsHyphen(end) && view.IsGlued(end) && view.IsGlued(end + 1);
        var at = isJoined ? end + 1 : end;
        if (!view.IsWord(at)) return end;
        var word = view.Chars(at);
        var isSuperlative = word.EndsWith("est", StringComparison.Ordinal) && (isJoined || !SuperlativeWords.Others.Contains(word));
        if (word is not ("most" or "worst" or "least") && !isSuperlative) return end;
        // "third best-selling book"
        return view.IsHyphen(at + 1) && view.IsGlued(at + 1) && view.IsWord(at + 2) ? at + 3 : at + 1;
    }

    /// <summary>"in the first place", "second-guess", "third-hand": nothing is ordered.</summary>
    private static bool IsFigureOfSpeech(in TokenView view, int at, int end)
    {
        if (view.IsHyphen(end)) return view.Chars(end + 1) is "guess" or "guessed" or "guessing" or "hand" or "rate";
        return view.Chars(end) is "place" && view.Word(at).Ordinal == 1 && view.Particle(at - 1) == Particle.The && view.Particle(at - 2) == Particle.In;
    }

    /// <summary>"wait a second", "to the second"; "Second, the army left."</summary>
    private static bool IsUnitOrAdverb(in TokenView view, int at, int end)
    {
        if (view.IsHyphen(end)) return false;
        if (view.Particle(at - 1) is Particle.A or Particle.The) return view.Word(at).Is(WordClass.TimeUnit);
        return view[at].IsCapitalized && view.IsWord(at) && view.Symbol(end) == ',' && !view.IsWord(at - 1);
    }

    /// <summary>"second to last", "third-from-bottom": counted from the other end.</summary>
    private static bool IsFromLast(in TokenView view, int end)
    {
        // "He came second last year."
        if (view.Particle(end) == Particle.Last) return !view.Is(end + 1, WordClass.TimeUnit | WordClass.Weekday | WordClass.Month | WordClass.Season);
        var at = view.IsHyphen(end) ? end + 1 : end;
        if (view.Particle(at) == Particle.Last) return true;
        if (view.Particle(at) is not (Particle.To or Particle.From)) return false;
        at = view.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (view.Particle(at) == Particle.The) at++;
        return view.Particle(at) == Particle.Last || view.Chars(at) is "bottom";
    }

    private static int Grouped(in TokenView view, int at) =>
        DigitReader.TryReadPlain(view, at, out var value, out var exponent) && exponent == 0 && value < 10000000m ? (int)value : -1;

    /// <summary>"First Amendment", "Third Reich", "Fifth Avenue", "5th Fleet"; but "a 6th Round pick" and "the 52nd Harbour Awards" are ordered.</summary>
    private static bool IsName(in TokenView view, int at, int end)
    {
        if (!view.IsWord(end) || !view[end].IsCapitalized) return false;
        if (view.IsWord(at)) return view[at].IsCapitalized && (view[end].Lexeme == 0 || view.Is(end, WordClass.Identifier | WordClass.Street));
        for (var i = end; i < end + NameReach && view.IsWord(i) && view[i].IsCapitalized; i++)
            if (view.Is(i, WordClass.Identifier | WordClass.Street) || NumberedNames.After.Contains(view[i].Hash, view.Chars(i))) return true;
        return false;
    }

    /// <summary>"was first reported", "first, the army": the place of a sentence and not of a thing.</summary>
    private static bool IsAdverb(in TokenView view, int at, int end)
    {
        if (view.Word(at).Ordinal != 1) return false;
        if (view.Particle(at - 1) is Particle.The or Particle.A or Particle.This or Particle.That or Particle.Each || view.IsHyphen(at - 1)) return false;
        return !view.Is(at - 1, WordClass.Stop) || !HeadNounReader.TryReadSingular(view, end, out _)
            || view.Word(at - 1).Word is not ("its" or "his" or "her" or "their" or "our" or "my" or "your");
    }
}
