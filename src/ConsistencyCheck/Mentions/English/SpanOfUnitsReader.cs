using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Lengths without a number, and stretches that touch the present: "within a week", "for months", "the past two centuries", "the next few days", "later that month".</summary>
internal sealed class SpanOfUnitsReader(AmountReader amounts, QuantityPolicy policy)
{
    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Duration, out draft);
        return HalfUnitReader.TryRead(view, at, policy, ref draft) || TryReadStretch(view, at, ref draft) || TryReadSingle(view, at, ref draft) || TryReadWhole(view, at, ref draft) || TryReadPlural(view, at, ref draft) || TryReadLong(view, at, ref draft);
    }

    /// <summary>The units that name a time and no length; a part of them can be meant ("the end of the year").</summary>
    public static bool TryReadNamed(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        return TryReadLaterThis(view, at, ref draft);
    }

    /// <summary>"the last three years", "next few days".</summary>
    private bool TryReadStretch(in TokenView view, int at, ref TimeDraft draft)
    {
        var lead = view.Particle(at) == Particle.The ? at + 1 : at;
        var isFirst = view.Word(lead).Word is "first" or "final";
        if (!isFirst && view.Particle(lead) is not (Particle.Last or Particle.Past or Particle.Latest or Particle.Next or Particle.Coming or Particle.Following or Particle.Previous)) return false;
        // "Expected to last four to six weeks".
        if (lead == at && view.Particle(lead) == Particle.Last && (view.Particle(at - 1) is Particle.To or Particle.Only or Particle.Just || view.Chars(at - 1) is "will" or "would" or "could" or "may" or "might" or "can" or "should" or "not")) return false;
        NumericInterval length;
        int end;
        if (view.Particle(lead + 1) == Particle.Few || view.Particle(lead + 1) == Particle.Couple)
        {
            var width = view.Particle(lead + 1) == Particle.Few ? policy.Few : policy.Couple;
            (length, end) = (new NumericInterval(width.Low, width.High), view.Particle(lead + 2) == Particle.Of ? lead + 3 : lead + 2);
        }
        else
        {
            // "The past hour"; a day and what is longer is one of the calendar's.
            if (!isFirst && view.Chars(lead + 1) is "hour")
            {
                (draft.Length, draft.LengthUnit, draft.End) = (NumericInterval.Point(1m), CalendarUnit.Hour, lead + 2);
                DurationGrammar.ReadSmallerUnits(view, ref draft);
                return true;
            }

            if (TimeUnits.Of(view.Word(lead + 1)) is { } bare && view.Word(lead + 1).IsPlural)
            {
                draft.Length = new NumericInterval(policy.BarePluralUnits.Least, policy.BarePluralUnits.Most);
                draft.LengthUnit = bare;
                draft.End = lead + 2;
                return true;
            }

            if (!amounts.TryRead(view, lead + 1, out var amount) || amount.Currency is not null) return false;
            // "The past two quarters" are none of a whole.
            var isQuarters = amount.Figure.IsFraction && view.Is(lead + 1, WordClass.Cardinal) && view.Word(lead + 2).Word is "quarters";
            if (amount.Figure.IsFraction && !isQuarters) return false;
            length = isQuarters ? NumericInterval.Point(view.Word(lead + 1).Number) : QuantityBuilder.Build(amount, QuantityType.Count, policy).Core;
            end = isQuarters ? lead + 2 : amount.End;
        }

        if (DurationGrammar.IsLengthModifier(view, end)) end++;
        if (TimeUnits.Of(view.Word(end)) is not { } unit) return false;
        draft.Length = length;
        draft.LengthUnit = unit;
        draft.End = end + 1;
        DurationGrammar.ReadSmallerUnits(view, ref draft);
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
        if (!isCued && !isLong && !isHalf && !IsLengthVerb(view.Chars(start - 1)) && view.Particle(start - 1) is not (Particle.Within or Particle.For or Particle.In or Particle.Over or Particle.After or Particle.During or Particle.Than)) return false;
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

    /// <summary>"all day", "all week long", "the whole month", "for another week".</summary>
    private static bool TryReadWhole(in TokenView view, int at, ref TimeDraft draft)
    {
        var isWhole = view.Particle(at) == Particle.The && view.Word(at + 1).Word is "whole" or "entire";
        if (isWhole) at++;
        var isAnother = view.Word(at).Word is "another";
        if (!isAnother && !isWhole && view.Particle(at) != Particle.All) return false;
        var word = view.Word(at + 1);
        if (TimeUnits.Of(word) is not { } unit || !word.Is(WordClass.TimeUnit) || word.IsPlural || word.IsPossessive || view.IsHyphen(at + 2) || unit < CalendarUnit.Minute) return false;
        // "Up All Night" is a title.
        if (view[at].IsCapitalized && view[at + 1].IsCapitalized) return false;
        // "All second quarter" is the quarter; "on another day" and "another century" count none.
        if (isAnother ? !IsLengthContext(view, at) && view.Particle(at - 1) is not (Particle.In or Particle.By) : unit is < CalendarUnit.Day or CalendarUnit.Quarter) return false;
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
        draft.Length = word.IsPlural ? Several(unit) : NumericInterval.Point(1m);
        draft.LengthUnit = unit;
        draft.End = at + 3;
        return true;
    }

    private NumericInterval Several(CalendarUnit unit) => new(policy.BarePluralUnits.Least, unit == CalendarUnit.Month ? 11 : policy.BarePluralUnits.Most);

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
        draft.Length = Several(unit);
        draft.LengthUnit = unit;
        draft.End = at + 1;
        // "Many years ago".
        if (isMany) DistanceReader.TryRead(view, default, policy, ref draft);
        return true;
    }

    private static bool IsLengthContext(in TokenView view, int at) =>
        view.Particle(at - 1) is Particle.For or Particle.Within or Particle.After or Particle.Over || view.Chars(at - 1) is "countless" || IsLengthVerb(view.Chars(at - 1)) || (view.Particle(at + 1) == Particle.Of && view.Particle(at - 1) is not (Particle.The or Particle.This or Particle.That));

    /// <summary>Verbs whose object is a length: "took a week".</summary>
    private static bool IsLengthVerb(ReadOnlySpan<char> verb) => verb
        is "spent" or "spend" or "spends" or "spending" or "take" or "takes" or "took" or "taken" or "taking" or "last" or "lasts" or "lasted" or "lasting" or "waited" or "stayed" or "stay";

    /// <summary>"later this year", "earlier that month", "that day", "the end of the year" without its end.</summary>
    private static bool TryReadLaterThis(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at) == Particle.The && view.Word(at + 1).Word == "weekend"
            && (view.Particle(at - 1) is Particle.Over or Particle.During or Particle.At or Particle.On
                or Particle.Through or Particle.By or Particle.Until or Particle.Since or Particle.Before || (DateReader.EndsAsDay(view, at + 2)
            && view.Particle(at - 1) is not Particle.Of)))
        {
            // The last one or the next: the tense decides, and it is not ours to read.
            draft.Relative = new RelativeTime(ReferencePoint.Document, CalendarUnit.Weekend, -1, 1, true);
            draft.End = at + 2;
            return true;
        }

        var isLater = view.Particle(at) is Particle.Earlier or Particle.Later;
        var lead = isLater ? at + 1 : at;
        if (isLater && view.Particle(lead) == Particle.In && view.Particle(lead + 1) == Particle.The) lead++;
        if (isLater && TryReadLaterThan(view, lead, ref draft)) return true;
        var particle = view.Particle(lead);
        var isThe = particle == Particle.The && (view.Particle(at - 1) is Particle.Of or Particle.During or Particle.For || view.Particle(at - 1) == Particle.In);
        var unitAt = particle == Particle.The && (view.Particle(lead + 1) == Particle.Same || (isThe && view.Chars(lead + 1) is "full")) ? lead + 2 : lead + 1;
        var from = particle switch
        {
            Particle.This when isLater => ReferencePoint.Document,
            Particle.That => ReferencePoint.Mention,
            Particle.The when isThe || isLater || unitAt == lead + 2 => ReferencePoint.Mention,
            _ => ReferencePoint.None,
        };
        var word = view.Word(unitAt);
        if (from == ReferencePoint.None || TimeUnits.Of(word) is not { } unit || unit < CalendarUnit.Day || word.IsPlural || word.Is(WordClass.Frequency)) return false;
        if (isThe && (IsTitle(view, at, unitAt) || !IsDefinite(view, at, unitAt, unit))) return false;
        draft.Relative = new RelativeTime(from, unit, 0, 0, true);
        draft.End = unitAt + 1;
        return true;
    }

    /// <summary>"earlier last week", "later next month", "later today", "later in today": a part of what the deictic words name.</summary>
    private static bool TryReadLaterThan(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at) == Particle.In && view.Is(at + 1, WordClass.RelativeDay)) at++;
        if (view.Is(at, WordClass.RelativeDay) && view.Word(at) is { Part: null, IsPossessive: false } day)
        {
            draft.Relative = RelativeTime.Aligned(CalendarUnit.Day, day.Offset);
            draft.End = at + 1;
            return true;
        }

        int? offset = view.Particle(at) switch { Particle.Last or Particle.Previous => -1, Particle.Next => 1, _ => null };
        var word = view.Word(at + 1);
        if (offset is null || word.IsPlural || TimeUnits.Of(word) is not { } unit || unit < CalendarUnit.Week) return false;
        var from = view.Particle(at) == Particle.Previous ? ReferencePoint.Mention : ReferencePoint.Document;
        draft.Relative = new RelativeTime(from, unit, offset.Value, offset.Value, true);
        draft.End = at + 2;
        return true;
    }

    /// <summary>"Player of the Year", "the player of the week", "Quote of the Day".</summary>
    private static bool IsTitle(in TokenView view, int at, int unitAt) =>
        view.Particle(at - 1) == Particle.Of && ((view[unitAt].IsCapitalized && !view[unitAt + 1].IsCapitalized) || DurationWords.Awarded.Contains(view.Chars(at - 2)));

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
