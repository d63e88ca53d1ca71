using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Lengths without a number, and stretches that touch the present: "within a week", "for months", "the past two centuries", "the next few days", "later that month".</summary>
internal sealed class SpanOfUnitsReader(AmountReader amounts, QuantityPolicy policy)
{
    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Duration };
        return TryReadStretch(view, at, ref draft) || TryReadSingle(view, at, ref draft) || TryReadPlural(view, at, ref draft) || TryReadLong(view, at, ref draft);
    }

    /// <summary>The units that name a time and no length; a part of them can be meant ("the end of the year").</summary>
    public static bool TryReadNamed(in TokenView view, int at, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Date };
        return TryReadLaterThis(view, at, ref draft);
    }

    /// <summary>"the last three years", "next few days".</summary>
    private bool TryReadStretch(in TokenView view, int at, ref TimeDraft draft)
    {
        var lead = view.Particle(at) == Particle.The ? at + 1 : at;
        var isFirst = view.Word(lead).Word is "first" or "final";
        if (!isFirst && view.Particle(lead) is not (Particle.Last or Particle.Past or Particle.Next or Particle.Coming or Particle.Following or Particle.Previous)) return false;
        // "Expected to last four to six weeks".
        if (lead == at && view.Particle(lead) == Particle.Last && (view.Particle(at - 1) == Particle.To || view.Chars(at - 1) is "will" or "would" or "could" or "may" or "might" or "can" or "should" or "not")) return false;
        NumericInterval length;
        int end;
        if (view.Particle(lead + 1) == Particle.Few || view.Particle(lead + 1) == Particle.Couple)
        {
            var width = view.Particle(lead + 1) == Particle.Few ? policy.Few : policy.Couple;
            (length, end) = (new NumericInterval(width.Low, width.High), view.Particle(lead + 2) == Particle.Of ? lead + 3 : lead + 2);
        }
        else
        {
            if (TimeUnits.Of(view.Word(lead + 1)) is { } bare && view.Word(lead + 1).IsPlural)
            {
                draft.Length = new NumericInterval(policy.BarePluralUnits.Least, policy.BarePluralUnits.Most);
                draft.LengthUnit = bare;
                draft.End = lead + 2;
                return true;
            }

            if (!amounts.TryRead(view, lead + 1, out var amount) || amount.Currency is not null || amount.Figure.IsFraction) return false;
            length = QuantityBuilder.Build(amount, QuantityType.Count, policy).Core;
            end = amount.End;
        }

        if (TimeUnits.Of(view.Word(end)) is not { } unit) return false;
        draft.Length = length;
        draft.LengthUnit = unit;
        draft.End = end + 1;
        return true;
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
        if (!isCued && !isLong && !isHalf && view.Particle(start - 1) is not (Particle.Within or Particle.For or Particle.In or Particle.Over or Particle.After or Particle.During or Particle.Than)) return false;
        if (view.IsHyphen(at + 2) && !isLong) return false;
        draft.Length = NumericInterval.Point(isHalf ? 1.5m : 1m);
        draft.LengthUnit = unit;
        draft.Modifier = TimeUnits.ModifierOf(approximation);
        draft.End = isLong ? at + 4 : isHalf ? at + 5 : at + 2;
        if (view.Particle(draft.End) is Particle.Ago or Particle.Earlier or Particle.Later) return (isHalf || isCued) && TryReadDistance(view, approximation, ref draft);
        // "He will be back in a week."
        if (!isCued && !isLong && !isHalf && view.Particle(start - 1) == Particle.In && FutureReader.IsFuture(view, start - 1)) DistanceReader.Apply(default, policy, 1, ReferencePoint.Document, draft.End, ref draft);
        return true;
    }

    /// <summary>"more than a decade ago", "a year and a half later".</summary>
    private bool TryReadDistance(in TokenView view, Approximation approximation, ref TimeDraft draft)
    {
        if (!DistanceReader.TryRead(view, default, policy, ref draft)) return false;
        draft.Modifier = TimeUnits.DistanceModifierOf(approximation, draft.Relative is { Most: < 0 });
        return true;
    }

    /// <summary>"year-long", "months-long".</summary>
    private bool TryReadLong(in TokenView view, int at, ref TimeDraft draft)
    {
        var word = view.Word(at);
        if (!view.IsHyphen(at + 1) || !view.IsGlued(at + 1) || view.Chars(at + 2) is not "long" || TimeUnits.Of(word) is not { } unit) return false;
        draft.Length = word.IsPlural ? Several(unit) : NumericInterval.Point(1m);
        draft.LengthUnit = unit;
        draft.End = at + 3;
        return true;
    }

    private NumericInterval Several(CalendarUnit unit) => new(policy.BarePluralUnits.Least, unit == CalendarUnit.Month ? 11 : policy.BarePluralUnits.Most);

    /// <summary>"for months", "within days", "weeks of talks", "many years".</summary>
    private bool TryReadPlural(in TokenView view, int at, ref TimeDraft draft)
    {
        var isMany = view.Word(at).Word == "many" && view.Particle(at - 1) != Particle.As;
        if (isMany) at++;
        var word = view.Word(at);
        if (!word.Is(WordClass.TimeUnit) || !word.IsPlural || word.Word.Length < 4 || TimeUnits.Of(word) is not { } unit) return false;
        if (unit < CalendarUnit.Hour || (!isMany && !IsLengthContext(view, at))) return false;
        draft.Length = Several(unit);
        draft.LengthUnit = unit;
        draft.End = at + 1;
        // "Many years ago".
        if (isMany) DistanceReader.TryRead(view, default, policy, ref draft);
        return true;
    }

    private static bool IsLengthContext(in TokenView view, int at) =>
        view.Particle(at - 1) is Particle.For or Particle.Within or Particle.After or Particle.Over || view.Chars(at - 1) is "spent" or "spend" or "spends" or "spending" or "take" or "takes" or "took" or "taken" or "taking" or "last" or "lasts" or "lasted" or "lasting" or "countless" or "waited" || (view.Particle(at + 1) == Particle.Of && view.Particle(at - 1) is not (Particle.The or Particle.This or Particle.That));

    /// <summary>"later this year", "earlier that month", "that day", "the end of the year" without its end.</summary>
    private static bool TryReadLaterThis(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at) == Particle.The && view.Word(at + 1).Word == "weekend" && view.Particle(at - 1) is Particle.Over or Particle.During or Particle.At or Particle.On or Particle.Through or Particle.By or Particle.Until or Particle.Since or Particle.Before)
        {
            // The last one or the next: the tense decides, and it is not ours to read.
            draft.Relative = new RelativeTime(ReferencePoint.Document, CalendarUnit.Weekend, -1, 1, true);
            draft.End = at + 2;
            return true;
        }

        var isLater = view.Particle(at) is Particle.Earlier or Particle.Later;
        var lead = isLater ? at + 1 : at;
        if (isLater && view.Particle(lead) == Particle.In && view.Particle(lead + 1) == Particle.The) lead++;
        var particle = view.Particle(lead);
        var isThe = particle == Particle.The && (view.Particle(at - 1) is Particle.Of or Particle.During or Particle.For || view.Particle(at - 1) == Particle.In);
        var unitAt = particle == Particle.The && view.Particle(lead + 1) == Particle.Same ? lead + 2 : lead + 1;
        var from = particle switch
        {
            Particle.This when isLater => ReferencePoint.Document,
            Particle.That => ReferencePoint.Mention,
            Particle.The when isThe || isLater || unitAt == lead + 2 => ReferencePoint.Mention,
            _ => ReferencePoint.None,
        };
        var word = view.Word(unitAt);
        if (from == ReferencePoint.None || TimeUnits.Of(word) is not { } unit || unit < CalendarUnit.Day || word.IsPlural || word.Is(WordClass.Frequency)) return false;
        if (isThe && !IsDefinite(view, at, unitAt, unit)) return false;
        draft.Relative = new RelativeTime(from, unit, 0, 0, true);
        draft.End = unitAt + 1;
        return true;
    }

    /// <summary>Whether "the year" is the one that the text is about: in "the end of the year" and "in the quarter", not in "the end of the day" or "in the year of the fire".</summary>
    private static bool IsDefinite(in TokenView view, int at, int unitAt, CalendarUnit unit)
    {
        if (view.Particle(at - 1) == Particle.Of && unit is CalendarUnit.Day or CalendarUnit.Quarter or CalendarUnit.Century) return false;
        if (view.Particle(at - 1) == Particle.Of || view.Particle(at - 2) is Particle.Early or Particle.Late or Particle.Mid) return true;
        var next = unitAt + 1;
        var isLast = !view.IsWord(next) || (view.Is(next, WordClass.Stop | WordClass.Verb) && view.Particle(next) != Particle.Of) || view.Chars(next) is "ended" or "ending" or "through";
        return isLast && !view.IsHyphen(next) && (unit is CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Year || (unit == CalendarUnit.Day && view.Particle(at - 1) == Particle.For));
    }
}
