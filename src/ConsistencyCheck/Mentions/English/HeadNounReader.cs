using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Finds the noun that a number counts: "20 Russian officials", "three separate occasions".</summary>
/// <remarks>A shallow reader: past up to four modifiers to the first plural noun that no other plural noun follows.</remarks>
internal static class HeadNounReader
{
    private const int MaxModifiers = 4;

    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the number.</param>
    /// <param name="noun">The index of the noun.</param>
    public static bool TryReadPlural(in TokenView view, int at, out int noun)
    {
        noun = -1;
        var limit = at + MaxModifiers;
        for (var i = at; i <= limit; i++)
        {
            if (IsModifierHyphen(view, i) || IsNumberOfModifier(view, i))
            {
                limit++;
                continue;
            }

            // "three No. 1 albums"
            if (noun < 0 && view.Particle(i) is Particle.Number or Particle.No && RankReader.FigureAfter(view, i) is var figure && figure > i)
            {
                limit += figure + 1 - i;
                i = figure;
                continue;
            }

            // After a number that has no noun yet, "calls" is no verb.
            if (!IsNounPhraseWord(view, i) && !(noun < 0 && view.Word(i).Is(WordClass.Verb) && view.Word(i).Is(WordClass.IrregularPlural))) break;
            if (!LooksLikePlural(view, i))
            {
                if (noun >= 0) break;
                continue;
            }

            noun = i;
            // "15 times earnings"
            if (i == at && view.Particle(i) == Particle.Times) break;
            // "One in five Americans smokes": a people is no adjective in the plural.
            if (view[i].IsCapitalized && view.Chars(i).EndsWith("ans", StringComparison.Ordinal)) break;
        }

        return noun >= 0;
    }

    /// <summary>The head of a singular noun phrase, for "one" and ordinals: the last word before anything that ends the phrase.</summary>
    public static bool TryReadSingular(in TokenView view, int at, out int noun)
    {
        noun = -1;
        var limit = at + MaxModifiers;
        for (var i = at; i < limit; i++)
        {
            if (noun >= 0 && (IsModifierHyphen(view, i) || IsNumberOfModifier(view, i)))
            {
                limit++;
                continue;
            }

            if (!IsNounPhraseWord(view, i) || IsPossessive(view, i) || (noun >= 0 && view.Particle(i) is Particle.Last or Particle.Next)) break;
            if (noun >= 0 && !view.IsHyphen(i - 1) && (EndsPhrase(view, i) || StartsClause(view, i)
                || NamesNoun(view, i) || (LooksLikePlural(view, i) && !IsLastWordOfName(view, i)))) break;
            noun = i;
        }

        return noun >= 0 && !EndsPhrase(view, noun) && !IsNoNoun(view, noun);
    }

    /// <summary>"The first time Japanese skaters won": whoever stands behind a time without "that" begins the next clause.</summary>
    private static bool StartsClause(in TokenView view, int at) =>
        view[at].IsCapitalized && !view[at - 1].IsCapitalized && (view.Chars(at - 1) is "time" || view.Is(at - 1, WordClass.TimeUnit));

    /// <summary>"Her second project Harvest Moon", "the first songs Ida Lund wrote": a name behind a noun is that of the thing, or the next phrase's.</summary>
    private static bool NamesNoun(in TokenView view, int at)
    {
        if (!view[at].IsCapitalized || view[at - 1].IsCapitalized || AdjectiveWords.Is(view.Chars(at - 1))) return false;
        if (LooksLikePlural(view, at - 1)) return true;
        // "The first woman Supreme Court justice": a noun behind the name is the head.
        var end = at;
        while (view.IsWord(end) && view[end].IsCapitalized) end++;
        return end - at > 1 && !IsNounPhraseWord(view, end);
    }

    /// <summary>"One more than", "one virtuous": comparisons and adjectives that stand for no thing.</summary>
    private static bool IsNoNoun(in TokenView view, int at) =>
        view.Chars(at).EndsWith("ous", StringComparison.Ordinal)
        || view.Particle(at) is Particle.More or Particle.Less or Particle.Other || view.Chars(at) is "like";

    /// <summary>"One couple's cancellation" is no one cancellation.</summary>
    public static bool IsPossessive(in TokenView view, int at)
    {
        var chars = view.Chars(at);
        return chars.Length > 2 && (chars[^1] | 0x20) == 's' && chars[^2] is '\'' or '\u2019';
    }

    /// <summary>Whether a word has the form of a plural noun.</summary>
    public static bool LooksLikePlural(in TokenView view, int at)
    {
        if (!view.IsWord(at)) return false;
        var word = view.Word(at);
        if (word.Is(WordClass.IrregularPlural)) return true;
        if (word.Is(WordClass.NotPlural | WordClass.Verb | WordClass.Stop | WordClass.Frequency)) return false;
        var chars = view.Chars(at);
        // "GPs", "EVs"
        if (chars.Length is 3 or 4 && chars[^1] == 's' && char.IsUpper(chars[^2]) && char.IsUpper(chars[0])) return true;
        if (chars.Length < 4 || (chars[^1] | 0x20) != 's') return false;
        var before = (char)(chars[^2] | 0x20);
        // "famous", "crisis", "business" and what belongs to someone ("Russia's").
        return before is not ('s' or 'u' or 'i' or '\'') && chars[^2] != '\u2019';
    }

    /// <summary>"The 52nd Harbour Awards", "the third Winter Games": the plural ends a name.</summary>
    private static bool IsLastWordOfName(in TokenView view, int at) =>
        view[at].IsCapitalized && view[at - 1].IsCapitalized && !(view.Symbol(at + 1) is '\'' or '\u2019' && view.IsGlued(at + 1));

    private static bool IsNounPhraseWord(in TokenView view, int at) => view.IsWord(at) && (IsLetterOfName(view, at) || IsNominal(view, at));

    /// <summary>"Serie A goals", "Group A matches": no article.</summary>
    private static bool IsLetterOfName(in TokenView view, int at) =>
        view[at].Length == 1 && view.Particle(at) == Particle.A && view[at].IsCapitalized && view.IsWord(at - 1) && view[at - 1].IsCapitalized;

    private static bool IsNominal(in TokenView view, int at) =>
        !view.Is(at, WordClass.Stop | WordClass.Verb | WordClass.Cardinal | WordClass.Weekday | WordClass.RelativeDay | WordClass.Month)
        && !(view[at].IsCapitalized && view.Is(at, WordClass.DoubtfulMonth));

    private static bool IsModifierHyphen(in TokenView view, int at) =>
        view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1) && (view.IsWord(at + 1) || view.IsNumber(at + 1));

    /// <summary>The "19" of "COVID-19 cases" and the "one" of "number-one albums"; the letter of a name touches its number, "G7 countries".</summary>
    private static bool IsNumberOfModifier(in TokenView view, int at)
    {
        if (!view.IsGlued(at)) return false;
        if (view.IsHyphen(at - 1)) return view.IsNumber(at) ? view.IsWord(at - 2) : view.Particle(at - 2) == Particle.Number;
        return view.IsNumber(at) && view.IsWord(at - 1) && view[at - 1].IsCapitalized;
    }

    /// <summary>Participles and adverbs that follow a noun: "one soldier killed", "one man reportedly".</summary>
    private static bool EndsPhrase(in TokenView view, int at)
    {
        var chars = view.Chars(at);
        if (view[at].IsCapitalized || chars.Length < 4) return false;
        return chars.EndsWith("ed", StringComparison.Ordinal) || chars.EndsWith("ing", StringComparison.Ordinal)
            || chars.EndsWith("ly", StringComparison.Ordinal);
    }
}
