using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Words that only tell past, present and future apart: "now", "recently", "the former mayor", "in the future".</summary>
internal static class ReferenceReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        var hasThe = view.Particle(at) == Particle.The;
        var first = hasThe ? at + 1 : at;
        if (!EnglishLanguage.Shared.References.TryMatch(view, first, out var end, out _, out var meaning)) return false;
        if (!Fits(view, first, end, hasThe, meaning.Context)) return false;
        draft.Reference = meaning.Reference;
        draft.End = end;
        return true;
    }

    private static bool Fits(in TokenView view, int first, int end, bool hasThe, ReferenceContext context) => context switch
    {
        ReferenceContext.AfterThe => hasThe && !IsNounAt(view, end),
        ReferenceContext.AfterAtThe => hasThe && IsTimePreposition(view.Particle(first - 2)) && EndsPhrase(view, end) && !OpensClause(view, first, end),
        ReferenceContext.BeforeNounOrAfterThe when hasThe => !IsNounAt(view, end),
        _ when hasThe => false,
        ReferenceContext.BeforeNoun or ReferenceContext.BeforeNounOrAfterThe => IsNounAt(view, end),
        ReferenceContext.AfterAt => IsTimePreposition(view.Particle(first - 1)) && EndsPhrase(view, end),
        ReferenceContext.Adverb => IsAdverb(view, first, end),
        ReferenceContext.FutureClause => IsFuture(view, first, end) && !IsConjunction(view, first, end),
        _ => !IsConjunction(view, first, end),
    };

    /// <summary>"The time of his life" and "the time that he won" name a time by what happened.</summary>
    private static bool EndsPhrase(in TokenView view, int at) => !IsNounAt(view, at) && view.Particle(at) is not (Particle.Of or Particle.That);

    /// <summary>"By the time he won" names a time by what happened, "by the time" alone does not.</summary>
    private static bool OpensClause(in TokenView view, int first, int end) =>
        view.Particle(first - 2) == Particle.By && view.Chars(end) is "I" or "you" or "he" or "she" or "it" or "we" or "they";

    private static bool IsNounAt(in TokenView view, int at)
    {
        if (view.IsHyphen(at) && view.IsGlued(at)) at++;
        return view.IsWord(at) && !view.Is(at, WordClass.Stop | WordClass.Verb);
    }

    private static bool IsTimePreposition(Particle particle) => particle
        is Particle.At or Particle.By or Particle.For or Particle.Since or Particle.Until or Particle.During or Particle.Around
        or Particle.From or Particle.Before or Particle.After;

    /// <summary>"now that", "as soon as", "soon after": these join clauses.</summary>
    private static bool IsConjunction(in TokenView view, int first, int end) =>
        view.Particle(first - 1) == Particle.As || view.Particle(end) is Particle.That or Particle.As or Particle.After;

    private static bool IsFuture(in TokenView view, int first, int end)
    {
        // "A life ended too soon."
        if (view.Chars(first - 1) is "too") return false;
        if (!view.IsWord(end) || view.Chars(end) is "be") return true;
        for (var i = first - 1; i >= first - 3; i--)
        {
            if (view.IsWord(i) && AsksForAdverb(view.Chars(i))) return true;
        }

        return false;
    }

    private static bool AsksForAdverb(ReadOnlySpan<char> word) =>
        word is "will" or "would" or "could" or "may" or "might" or "can" or "should" or "to" or "expected" or "as" or "very" or "coming"
        || word.EndsWith("'ll", StringComparison.Ordinal);

    private static bool IsAdverb(in TokenView view, int first, int end)
    {
        if (view.IsHyphen(end) && view.IsGlued(end)) return true;
        var before = view.Word(first - 1).Word;
        if (before is "was" or "were" or "is" or "are") return view.IsWord(end) && view.Particle(end) is not Particle.Per;
        return before is "who" or "which" or "that" or "had" or "he" or "she" or "it" or "they" && IsNounAt(view, end);
    }
}
