using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Lengths without a number, and stretches that touch the present: "within a week", "for months", "the past two centuries", "the
/// next few days".</summary>
internal sealed class SpanOfUnitsReader(AmountReader amounts, QuantityPolicy policy)
{
    private readonly StretchReader _stretches = new(amounts, policy);

    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Duration, out draft);
        return HalfUnitReader.TryRead(view, at, policy, ref draft)
            || _stretches.TryRead(view, at, ref draft)
            || TryReadSingle(view, at, ref draft)
            || TryReadWhole(view, at, ref draft)
            || TryReadPlural(view, at, ref draft)
            || TryReadLong(view, at, ref draft);
    }

    /// <summary>"a week" after a word that takes lengths: "within a week", "for a year", "more than a month", "a month-long".</summary>
    private bool TryReadSingle(in TokenView view, int at, ref TimeDraft draft)
    {
        var start = at;
        var isCued = EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out var end, out _, out var approximation);
        if (isCued) at = end;
        if (view.Particle(at) != Particle.A || TimeUnits.Of(view.Word(at + 1)) is not { } unit || view.Word(at + 1).IsPlural) return false;
        // "Roughly a quarter of farms" is a share.
        if (unit is < CalendarUnit.Minute or CalendarUnit.Quarter || view.Word(at + 1).Is(WordClass.Frequency)) return false;
        var isLong = view.IsHyphen(at + 2) && view.Chars(at + 3) is "long";
        var isHalf = DurationGrammar.IsAndAHalf(view, at + 2);
        var isMarked = isCued || isLong || isHalf;
        if (!isMarked && !TakesLength(view, start - 1)) return false;
        if (view.IsHyphen(at + 2) && !isLong) return false;
        draft.Length = NumericInterval.Point(isHalf ? 1.5m : 1m);
        draft.LengthUnit = unit;
        draft.Modifier = TimeUnits.ModifierOf(approximation);
        draft.End = isLong ? at + 4 : isHalf ? at + 5 : at + 2;
        if (view.Particle(draft.End) is Particle.Ago or Particle.Earlier or Particle.Later)
            return (isHalf || isCued) && TryReadDistance(view, approximation, ref draft);
        // "He will be back in a week."
        if (!isMarked && view.Particle(start - 1) == Particle.In && FutureReader.IsFuture(view, start - 1))
            DistanceReader.Apply(default, policy, 1, ReferencePoint.Document, draft.End, ref draft);
        return true;
    }

    /// <summary>"all day", "all week long", "the whole month", "for another week".</summary>
    private static bool TryReadWhole(in TokenView view, int at, ref TimeDraft draft)
    {
        var isWhole = view.Particle(at) == Particle.The && view.Word(at + 1).Word is "whole" or "entire";
        if (isWhole) at++;
        var isAnother = view.Word(at).Word is "another";
        if (!isAnother && !isWhole && view.Particle(at) != Particle.All) return false;
        var word = view.Word(at + 1);
        if (TimeUnits.Of(word) is not { } unit || !word.Is(WordClass.TimeUnit) || word.IsPlural || word.IsPossessive
            || view.IsHyphen(at + 2) || unit < CalendarUnit.Minute) return false;
        // "Up All Night" is a title.
        if (view[at].IsCapitalized && view[at + 1].IsCapitalized) return false;
        // "All second quarter" is the quarter; "on another day" and "another century" count none.
        if (isAnother
            ? !IsLengthContext(view, at) && view.Particle(at - 1) is not (Particle.In or Particle.By)
            : unit is < CalendarUnit.Day or CalendarUnit.Quarter) return false;
        draft.Length = NumericInterval.Point(1m);
        draft.LengthUnit = unit;
        draft.End = !isAnother && view.Chars(at + 2) is "long" ? at + 3 : at + 2;
        return view.Particle(draft.End) is not (Particle.Ago or Particle.Earlier or Particle.Later);
    }

    /// <summary>"more than a decade ago", "a year and a half later".</summary>
    private bool TryReadDistance(in TokenView view, Approximation approximation, ref TimeDraft draft)
    {
        if (!DistanceReader.TryRead(view, default, policy, ref draft)) return false;
        draft.Modifier = TimeUnits.DistanceModifierOf(approximation, draft.Relative is { Most: < 0 });
        return true;
    }

    /// <summary>"year-long", "months-long", "weeklong".</summary>
    private bool TryReadLong(in TokenView view, int at, ref TimeDraft draft)
    {
        var word = view.Word(at);
        if (word.TimeUnit is not null && word.Word.EndsWith("long", StringComparison.Ordinal))
        {
            (draft.Length, draft.LengthUnit, draft.End) = (NumericInterval.Point(1m), TimeUnits.Of(word)!.Value, at + 1);
            return true;
        }

        if (!view.IsHyphen(at + 1) || !view.IsGlued(at + 1) || view.Chars(at + 2) is not "long" || TimeUnits.Of(word) is not { } unit) return false;
        draft.Length = word.IsPlural ? TimeUnits.Several(unit, policy) : NumericInterval.Point(1m);
        draft.LengthUnit = unit;
        draft.End = at + 3;
        return true;
    }

    /// <summary>"for months", "within days", "weeks of talks", "many years".</summary>
    private bool TryReadPlural(in TokenView view, int at, ref TimeDraft draft)
    {
        var isMany = (view.Word(at).Word == "many" && view.Particle(at - 1) != Particle.As)
            || (view.Particle(at) == Particle.Some && view.Particle(at - 1) is Particle.For or Particle.In or Particle.Within or Particle.After);
        if (isMany) at++;
        var word = view.Word(at);
        if (!word.Is(WordClass.TimeUnit) || !word.IsPlural || word.Word.Length < 4 || TimeUnits.Of(word) is not { } unit) return false;
        // "In some quarters" is among some people.
        if (isMany && unit == CalendarUnit.Quarter) return false;
        if (unit < CalendarUnit.Hour || (!isMany && !IsLengthContext(view, at))) return false;
        draft.Length = TimeUnits.Several(unit, policy);
        draft.LengthUnit = unit;
        draft.End = at + 1;
        // "Many years ago".
        if (isMany) DistanceReader.TryRead(view, default, policy, ref draft);
        return true;
    }

    private static bool IsLengthContext(in TokenView view, int at) =>
        view.Particle(at - 1) is Particle.For or Particle.Within or Particle.After or Particle.Over
        || view.Chars(at - 1) is "countless" || IsLengthVerb(view.Chars(at - 1))
        || (view.Particle(at + 1) == Particle.Of && view.Particle(at - 1) is not (Particle.The or Particle.This or Particle.That));

    private static bool TakesLength(in TokenView view, int before) =>
        IsLengthVerb(view.Chars(before))
        || view.Particle(before)
            is Particle.Within or Particle.For or Particle.In or Particle.Over or Particle.After or Particle.During or Particle.Than;

    /// <summary>Verbs whose object is a length: "took a week".</summary>
    private static bool IsLengthVerb(ReadOnlySpan<char> verb) => verb
        is "spent" or "spend" or "spends" or "spending" or "take" or "takes" or "took" or "taken" or "taking" or "last"
        or "lasts" or "lasted" or "lasting" or "waited" or "stayed" or "stay";
}
