using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Percentages told by how many digits they have: "grew in the low single digits", "a double-digit rise".</summary>
internal static class DigitCountReader
{
    /// <summary>How many words behind the digits may hold what grew: "double-digit organic revenue growth".</summary>
    private const int Reach = 4;

    /// <summary>How far beyond its digits a generous reader goes: "low single digits" may round 3.6. Policy.</summary>
    private const int Slack = 1;

    public static bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (!EnglishLanguage.Shared.DigitCounts.TryMatch(view, at, out var end, out _, out var range)) return false;
        // "Low double digits", "high-triple digits": who knows where they end.
        var before = view.IsHyphen(at - 1) ? at - 2 : at - 1;
        if (view.Chars(before) is "low" or "high" || view.Particle(before) is Particle.Mid or Particle.To) return false;
        var next = view.IsHyphen(end) && view.IsGlued(end) ? end + 1 : end;
        var isNamed = view.Particle(next) is Particle.Percent or Particle.Percentage || view.Chars(next) is "percentages";
        if (!isNamed && !ClauseWords.StandBehind(view, next, DigitCountWords.Grown, Reach) && !ChangeWords.IsChangeBefore(view, at)) return false;
        var value = new QuantityDraft
        {
            Type = QuantityType.Percent,
            Core = new NumericInterval(range.Low, range.High),
            Outer = new NumericInterval(range.Low - Slack, range.High + Slack),
            IsVague = true,
        };
        found = new Found(at, isNamed ? next + 1 : end, value.ToValue());
        return true;
    }
}
