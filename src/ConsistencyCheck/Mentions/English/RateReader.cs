using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What a quantity is taken per: "a share", "per 100,000 people", "an hour", "per day". The span does not include it.</summary>
internal static class RateReader
{
    public static QuantityDraft Read(in TokenView view, int at, QuantityDraft value, Lemmatizer lemmatizer)
    {
        var isPer = view.Particle(at) is Particle.Per or Particle.Each && view.IsWord(at + 1);
        var isNumberPer = view.Particle(at) == Particle.Per && view.IsNumber(at + 1);
        if (isNumberPer) return value with { Per = view.Chars(at + 1).ToString().Replace(",", string.Empty, StringComparison.Ordinal) };
        if (isPer && view.Particle(at) == Particle.Per) return value with { Per = lemmatizer.Lemma(view, at + 1) };
        var word = view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;
        if (view.Particle(word) != Particle.A) return value;
        var next = view.IsHyphen(word + 1) ? word + 2 : word + 1;
        var isUnit = view.Is(next, WordClass.TimeUnit | WordClass.Unit) || (value.Type == QuantityType.Money && IsShare(view, next));
        var isRelative = view.Particle(next + 1) is Particle.Ago or Particle.Earlier or Particle.Later or Particle.Before or Particle.After;
        return isUnit && !isRelative ? value with { Per = lemmatizer.Lemma(view, next) } : value;
    }

    private static bool IsShare(in TokenView view, int at) => view.IsWord(at) && view.Chars(at) is "share" or "head" or "person" or "unit" or "piece" or "bushel" or "ticket" or "vote" or "litre" or "liter";
}
