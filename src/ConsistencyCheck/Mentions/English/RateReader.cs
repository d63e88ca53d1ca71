using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What a quantity is taken per: "a share", "per 100,000 people", "an hour", "per day", "/month". The span does not include it.</summary>
internal static class RateReader
{
    /// <summary>Words before what a quantity is taken per that only qualify it: "per diluted share".</summary>
    private static readonly string[] Modifiers = ["diluted", "basic", "ordinary", "common", "adjusted", "fully", "registered",
        "new", "additional", "extra", "eligible", "average", "single", "full", "outstanding", "preferred"];

    /// <summary>What is paid for piece by piece.</summary>
    private static readonly string[] Pieces =
    [
        "share", "head", "person", "unit", "piece", "ticket", "vote", "litre", "liter", "pop", "kilo", "dozen", "game", "seat", "bottle", "copy", "call",
        "visit", "student", "pupil", "household", "family", "transaction", "plate", "box", "pack",
        "carton", "case", "trip", "ride", "customer", "worker", "child", "room", "vehicle", "car", "employee", "passenger", "man", "woman", "year", "word",
        "page", "token", "coin", "contract",
    ];

    public static QuantityDraft Read(in TokenView view, int at, QuantityDraft value, Lemmatizer lemmatizer)
    {
        // "bpd" is barrels a day in one word.
        if (value.Unit is not null && view.Word(at - 1).Per is { } built) return value with { Per = built };
        var particle = view.Particle(at);
        if (particle == Particle.Per && view.IsNumber(at + 1)) return value with { Per = NumberOf(view, at + 1) };
        if (particle == Particle.Per && view.IsWord(at + 1)) return value with { Per = NameOf(view, at + 1, lemmatizer) };
        if (particle == Particle.Of && value.Type is QuantityType.Measurement or QuantityType.Money && AfterMatter(view, at) is > 0 and var after)
            return Read(view, after, value, lemmatizer);
        if (view.Symbol(at) == '/' && view.IsGlued(at) && view.IsGlued(at + 1))
            return IsPiece(view, at + 1, value) ? value with { Per = lemmatizer.Lemma(view, at + 1) } : value;
        var word = view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;
        if (view.Particle(word) != Particle.A) return value;
        var next = view.IsHyphen(word + 1) ? word + 2 : word + 1;
        var isRelative = view.Particle(next + 1) is Particle.Ago or Particle.Earlier or Particle.Later or Particle.Before or Particle.After;
        return !isRelative && IsPiece(view, next, value) ? value with { Per = NameOf(view, next, lemmatizer) } : value;
    }

    /// <summary>Past what is measured, to what it is taken per: "120 g of CO2 per km", "2 million tonnes of coal a year". 0 where nothing follows.</summary>
    private static int AfterMatter(in TokenView view, int at)
    {
        for (var i = at + 1; i <= at + 5; i++)
        {
            if (view.Particle(i) is Particle.Per or Particle.A) return i > at + 1 ? i : 0;
            if (!view.IsWord(i) && !(view.IsNumber(i) && view.IsGlued(i)) || view.Is(i, WordClass.Stop)) return 0;
        }

        return 0;
    }

    /// <summary>"per 100,000" people; "per 100 km" with its unit, since kilometres are no head count.</summary>
    private static string NumberOf(in TokenView view, int at)
    {
        var number = view.Chars(at).ToString().Replace(",", string.Empty, StringComparison.Ordinal);
        return view.Word(at + 1) is { Unit: not null } unit && view.Is(at + 1, WordClass.Unit) ? $"{number} {unit.Word}" : number;
    }

    private static string NameOf(in TokenView view, int at, Lemmatizer lemmatizer)
    {
        while (view.IsWord(at + 1) && IsAny(view, at, Modifiers)) at++;
        // "per square foot", "per metric ton": the words together are the unit.
        if (view.Particle(at) is Particle.Square or Particle.Cubic && view.Is(at + 1, WordClass.Unit))
            return $"{view.Word(at).Word} {lemmatizer.Lemma(view, at + 1)}";
        return EnglishLanguage.Shared.Units.TryMatch(view, at, out _, out var phrase, out _) ? phrase : lemmatizer.Lemma(view, at);
    }

    private static bool IsPiece(in TokenView view, int at, in QuantityDraft value) =>
        view.Is(at, WordClass.TimeUnit | WordClass.Unit) || view.Particle(at) is Particle.Square or Particle.Cubic
        || EnglishLanguage.Shared.Units.TryMatch(view, at, out _, out _, out _)
        || (value.Type == QuantityType.Money && IsAny(view, at, Pieces)) || (value.Type == QuantityType.Count && view.Chars(at) is "game" or "match");

    private static bool IsAny(in TokenView view, int at, string[] words)
    {
        if (!view.IsWord(at)) return false;
        foreach (var word in words)
        {
            if (view.Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
