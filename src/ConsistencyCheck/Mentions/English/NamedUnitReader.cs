using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The units that name a time and no length; a part of them can be meant: "later that month", "earlier last week", "the end of the year".</summary>
internal static class NamedUnitReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        return TryReadWeekend(view, at, ref draft) || TryReadLaterThis(view, at, ref draft);
    }

    /// <summary>"over the weekend": the last one or the next, since the tense decides, and it is not ours to read.</summary>
    private static bool TryReadWeekend(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at) != Particle.The || view.Word(at + 1).Word != "weekend" || !IsTimeOfWeekend(view, at)) return false;
        draft.Relative = new RelativeTime(ReferencePoint.Document, CalendarUnit.Weekend, -1, 1, true);
        draft.End = at + 2;
        return true;
    }

    private static bool IsTimeOfWeekend(in TokenView view, int at) =>
        view.Particle(at - 1)
            is Particle.Over or Particle.During or Particle.At or Particle.On or Particle.Through or Particle.By or Particle.Until
            or Particle.Since or Particle.Before
        || (DateReader.EndsAsDay(view, at + 2) && view.Particle(at - 1) is not Particle.Of);

    /// <summary>"later this year", "earlier that month", "that day", "the end of the year" without its end.</summary>
    private static bool TryReadLaterThis(in TokenView view, int at, ref TimeDraft draft)
    {
        var isLater = view.Particle(at) is Particle.Earlier or Particle.Later;
        var lead = isLater ? at + 1 : at;
        if (isLater && view.Particle(lead) == Particle.In && view.Particle(lead + 1) == Particle.The) lead++;
        if (isLater && TryReadLaterThan(view, lead, ref draft)) return true;
        var particle = view.Particle(lead);
        var isThe = particle == Particle.The && view.Particle(at - 1) is Particle.Of or Particle.During or Particle.For or Particle.In;
        var hasAdjective = particle == Particle.The && (view.Particle(lead + 1) == Particle.Same || (isThe && view.Chars(lead + 1) is "full"));
        var unitAt = hasAdjective ? lead + 2 : lead + 1;
        var from = particle switch
        {
            Particle.This when isLater => ReferencePoint.Document,
            Particle.That => ReferencePoint.Mention,
            Particle.The when isThe || isLater || hasAdjective => ReferencePoint.Mention,
            _ => ReferencePoint.None,
        };
        var word = view.Word(unitAt);
        if (from == ReferencePoint.None || TimeUnits.Of(word) is not { } unit || unit < CalendarUnit.Day || word.IsPlural
            || word.Is(WordClass.Frequency)) return false;
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
        view.Particle(at - 1) == Particle.Of
        && ((view[unitAt].IsCapitalized && !view[unitAt + 1].IsCapitalized) || DurationWords.Awarded.Contains(view.Chars(at - 2)));

    /// <summary>Whether "the year" is the one that the text is about: in "the end of the year" and "in the quarter", not in "the end of the
    /// day" or "in the year of the fire".</summary>
    private static bool IsDefinite(in TokenView view, int at, int unitAt, CalendarUnit unit)
    {
        if (view.Particle(at - 1) == Particle.Of && unit is CalendarUnit.Day or CalendarUnit.Quarter or CalendarUnit.Century) return false;
        if (view.Particle(at - 1) == Particle.Of || view.Particle(at - 2) is Particle.Early or Particle.Late or Particle.Mid) return true;
        var next = unitAt + 1;
        var isLast = !view.IsWord(next)
            || (view.Is(next, WordClass.Stop | WordClass.Verb) && view.Particle(next) != Particle.Of)
            || view.Chars(next) is "ended" or "ending" or "through";
        return isLast && !view.IsHyphen(next)
            && (unit is CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Year
                || (unit == CalendarUnit.Day && view.Particle(at - 1) == Particle.For));
    }
}
