using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Numerals of unsharp size: "several dozen", "a few hundred", "hundreds of thousands of", "scores of".</summary>
internal static class VagueReader
{
    public static bool TryRead(in TokenView view, int at, QuantityPolicy policy, out Figure figure)
    {
        if (EnglishLanguage.Shared.Vague.TryMatch(view, at, out var end, out _, out var vague)) return TryReadSized(view, end, vague, policy, out figure);
        return TryReadPlural(view, at, policy, out figure);
    }

    private static bool TryReadSized(in TokenView view, int end, Vague vague, QuantityPolicy policy, out Figure figure)
    {
        var width = vague switch
        {
            Vague.Couple => policy.Couple,
            Vague.Few => policy.Few,
            Vague.Handful => policy.Handful,
            _ => policy.Several,
        };
        while (view.Is(end, WordClass.Scale | WordClass.PluralScale) && width.OuterHigh < 1e12m)
        {
            var scale = view.Word(end).Number;
            width = vague == Vague.Several && scale == 12m ? policy.SeveralDozen : width.Times(scale);
            end++;
        }

        figure = new Figure { End = end, Vague = width, HasScale = true };
        return true;
    }

    /// <summary>"dozens", "hundreds of thousands": two to just under ten times the unit.</summary>
    private static bool TryReadPlural(in TokenView view, int at, QuantityPolicy policy, out Figure figure)
    {
        figure = default;
        var word = view.Word(at);
        if (!word.Is(WordClass.PluralScale)) return false;
        var isOf = view.Particle(at + 1) == Particle.Of;
        // "It scores highly": scores count only with what they are of; "tens" alone is no numeral either.
        if (word.Number is 20m or 10m && !isOf) return false;
        var unit = word.Number;
        var end = at + 1;
        while (view.Particle(end) == Particle.Of && view.Is(end + 1, WordClass.PluralScale)
            && DecimalPlace.TryMultiply(unit, view.Word(end + 1).Number, out var larger))
        {
            unit = larger;
            end += 2;
        }

        if (word.Number == 10m && end == at + 1) return false;
        if (unit > 1e24m) return false;
        var width = unit switch
        {
            12m => policy.Dozens,
            20m => policy.Scores,
            _ => new VagueWidth(2m * unit, (10m * unit) - 1m, 2m * unit / policy.PluralScaleStretch, ((10m * unit) - 1m) * policy.PluralScaleStretch),
        };
        figure = new Figure { End = end, Vague = width, HasScale = true };
        return true;
    }
}
