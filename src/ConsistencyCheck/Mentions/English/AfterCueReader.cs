using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Qualifiers that stand after a figure or what it counts: "50 or more countries", "50-odd", "50+", "50 miles, give or take".</summary>
internal static class AfterCueReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">Where the qualifier must start.</param>
    /// <param name="amount">The amount as read so far.</param>
    /// <param name="read">The amount with the qualifier.</param>
    /// <returns>The index of the token after the qualifier; <paramref name="at"/> where there is none.</returns>
    public static int Read(in TokenView view, int at, in Amount amount, out Amount read)
    {
        read = amount;
        if (amount.IsQualified && amount.Approximation != Approximation.About) return at;
        if (view.Symbol(at) == '+' && view.IsGlued(at)) return Qualified(amount, Approximation.AtLeast, "+", at + 1, out read);
        var hyphen = view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;
        if (hyphen > at)
        {
            if (view.Particle(hyphen) == Particle.Odd) return Qualified(amount, Approximation.About, "odd", hyphen + 1, out read);
            if (view.Particle(hyphen) == Particle.Plus) return Qualified(amount, Approximation.AtLeast, "plus", hyphen + 1, out read);
            if (view.Chars(hyphen) is "ish") return Qualified(amount, Approximation.About, "ish", hyphen + 1, out read);
            if (view.Chars(hyphen) is "something") return Qualified(amount, Approximation.About, "something", hyphen + 1, out read);
        }

        // "500 people, give or take"
        var start = view.Symbol(at) == ',' && view.Chars(at + 1) is "give" ? at + 1 : at;
        if (!EnglishLanguage.Shared.CuesAfter.TryMatch(view, start, out var end, out var phrase, out var approximation)
            || view.Particle(end) is Particle.Than or Particle.To) return at;
        // "An iPhone 6 Plus" is one telephone.
        if (phrase == "plus" && view[start].IsCapitalized) return at;
        // "20 plus 30" is a sum.
        if (phrase == "plus" && (view.IsNumber(end) || view.Is(end, WordClass.Cardinal) || view.Particle(end) == Particle.A)) return at;
        return Qualified(amount, approximation, phrase, end, out read);
    }

    private static int Qualified(in Amount amount, Approximation approximation, string cue, int end, out Amount read)
    {
        read = amount with { Approximation = approximation, Cue = cue, End = end };
        return end;
    }
}
