using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>How many times one figure is another: "doubled", "twice as many as", "three times the average", "tenfold".</summary>
internal static class MultipleReader
{
    /// <summary>A multiple that is one word.</summary>
    public static bool TryReadWord(in TokenView view, int at, out Figure figure)
    {
        figure = default;
        var word = view.Word(at);
        if (!word.Is(WordClass.Multiple) || view.IsHyphen(at + 1) || (view.IsHyphen(at - 1) && view.IsGlued(at))) return false;
        if (!IsFinished(word.Word) ? !IsCompared(view, at + 1) && !(IsInfinitive(word.Word)
            && IsAfterModal(view, at)) : IsFigureOfSpeech(view, at + 1)) return false;
        figure = new Figure { Value = word.Number, PlaceExponent = word.Number < 1m ? -1 : 0, End = at + 1, IsMultiple = true };
        return true;
    }

    /// <summary>"times" or "-fold" after a figure.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the figure.</param>
    /// <param name="end">The index of the token after the word.</param>
    public static bool TryReadTimes(in TokenView view, int at, out int end)
    {
        var word = view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;
        end = word + 1;
        if (view.Particle(word) == Particle.Fold) return true;
        if (view.Particle(word) != Particle.Times || view[word].IsCapitalized) return false;
        return IsCompared(view, end) || (view.IsWord(end) && MultipleWords.Comparatives.Contains(view[end].Hash, view.Chars(end)));
    }

    /// <summary>"by a factor of 10".</summary>
    public static bool IsFactor(in TokenView view, int at) => view.Particle(at - 1) == Particle.Of && view.Chars(at - 2) is "factor";

    /// <summary>The words of a comparison after the multiple, up to what is counted: "as many voters", "as large".</summary>
    public static int AfterComparison(in TokenView view, int at) => view.Particle(at) == Particle.As && view.IsWord(at + 1) ? at + 2 : at;

    /// <summary>"doubled", "tripling" and "tenfold" need nothing beside them.</summary>
    private static bool IsFinished(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)
        || word.EndsWith("fold", StringComparison.Ordinal);

    private static bool IsInfinitive(string word) => word is not ("twice" or "thrice" or "halves");

    private static bool IsFigureOfSpeech(in TokenView view, int at) => view.Chars(at) is "down" or "over" or "back" or "up";

    /// <summary>"to double", "could triple".</summary>
    private static bool IsAfterModal(in TokenView view, int at)
    {
        if (IsFigureOfSpeech(view, at + 1)) return false;
        var before = view.Chars(at - 1);
        return before is "to" or "will" or "would" or "could" or "may" or "might" or "can" or "should" or "nearly" or "almost" or "roughly"
            or "than" && view.IsWord(at - 1);
    }

    /// <summary>Whether what a multiple is of follows: "as many", "the average", "that of", "its size", "what it was".</summary>
    private static bool IsCompared(in TokenView view, int at)
    {
        switch (view.Particle(at))
        {
            case Particle.As:
                return view.IsWord(at + 1) && view.Particle(at + 1) is not (Particle.A or Particle.The);
            case Particle.The:
                // "twice the 2 percent target"
                if (view.IsNumber(at + 1) || MoneyReader.IsSign(view.Symbol(at + 1))) return true;
                // "He called three times the next day."
                return view.IsWord(at + 1) && view.Particle(at + 1) is Particle.None or Particle.Number
                    && !view.Is(at + 1, WordClass.TimeUnit | WordClass.DayPart | WordClass.Weekday);
            case Particle.That:
                return true;
            case Particle.Last or Particle.This:
                return view.IsWord(at + 1) && view.Chars(at + 1).EndsWith("'s", StringComparison.Ordinal);
            default:
                return view.Chars(at) is "what" or "its" or "their" or "his" or "her" or "our" or "your";
        }
    }
}
