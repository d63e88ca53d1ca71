using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Halves of a unit of time: "half an hour", "about half a century ago", "a half-hour", "a half hour later".</summary>
internal static class HalfUnitReader
{
    public static bool TryRead(in TokenView view, int at, QuantityPolicy policy, ref TimeDraft draft)
    {
        var approximation = Approximation.None;
        if (EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out var afterCue, out _, out var cue)) (at, approximation) = (afterCue, cue);
        var hasArticle = view.Particle(at) == Particle.A;
        if (hasArticle) at++;
        if (view.Particle(at) != Particle.Half || view.Word(at).IsPlural) return false;
        var isHyphen = view.IsHyphen(at + 1) && view.IsGlued(at + 1);
        var unitAt = isHyphen || view.Particle(at + 1) == Particle.A ? at + 2 : at + 1;
        var word = view.Word(unitAt);
        if ((unitAt == at + 1 && !hasArticle) || word.IsPlural || word.IsPossessive || !word.Is(WordClass.TimeUnit)
            || TimeUnits.Of(word) is not { } unit || unit < CalendarUnit.Minute) return false;
        if (unit is CalendarUnit.Quarter or CalendarUnit.Half) return false;
        // TIMEX3 has 30 minutes and six months for half an hour and half a year, and half a century as it is.
        var (whole, factor) = unit is CalendarUnit.Minute or CalendarUnit.Hour or CalendarUnit.Day or CalendarUnit.Year
            ? TimeUnits.Whole(unit, 0.5m)
            : (unit, 1m);
        (draft.Length, draft.LengthUnit) = (NumericInterval.Point(0.5m * factor), whole);
        draft.Modifier = TimeUnits.ModifierOf(approximation);
        draft.End = unitAt + 1;
        DistanceReader.TryRead(view, new Amount { Approximation = approximation }, policy, ref draft);
        return true;
    }
}
