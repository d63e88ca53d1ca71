using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Times told by their distance: "yesterday", "last week", "next Monday", "this summer", "the day before", "a year earlier", "months ago".</summary>
internal sealed class RelativeReader(QuantityPolicy policy)
{
    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        var word = view.Word(at);
        if (word.Is(WordClass.RelativeDay)) return ReadDay(word, at, ref draft);
        return TryReadYearAgo(view, at, ref draft)
            || DeicticReader.TryRead(view, at, word.Particle, ref draft)
            || TryReadDayBefore(view, at, word.Particle, ref draft)
            || TryReadPluralDistance(view, at, word, ref draft);
    }

    /// <summary>"the year-ago period", "a year-earlier loss", "the prior-year quarter": a year before the period that is spoken of.</summary>
    private static bool TryReadYearAgo(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at) is Particle.The or Particle.A) at++;
        var isPrior = view.Word(at).Word == "prior";
        if (view.Word(isPrior ? at + 2 : at).TimeUnit != "Y" || !view.IsHyphen(at + 1) || !view.IsGlued(at + 1)) return false;
        if (!isPrior && view.Particle(at + 2) is not (Particle.Ago or Particle.Earlier)) return false;
        var unit = TimeUnits.Of(view.Word(at + 3));
        var isNamed = unit is CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Half || view.Chars(at + 3) is "period";
        draft.Relative = unit == CalendarUnit.Quarter
            ? RelativeTime.Elapsed(CalendarUnit.Quarter, -4, ReferencePoint.Mention)
            : RelativeTime.Elapsed(CalendarUnit.Year, -1);
        draft.End = isNamed ? at + 4 : at + 3;
        return true;
    }

    private static bool ReadDay(Lexeme word, int at, ref TimeDraft draft)
    {
        draft.Relative = RelativeTime.Aligned(CalendarUnit.Day, word.Offset);
        draft.End = at + 1;
        if (word.Part is not { } part) return true;
        draft.Type = TimeType.DateTime;
        draft.Clock = new ClockTime(0, Part: part);
        return true;
    }

    /// <summary>"the day before", "a week later", "an hour ago", "the year after".</summary>
    private bool TryReadDayBefore(in TokenView view, int at, Particle particle, ref TimeDraft draft)
    {
        if (particle is not (Particle.The or Particle.A)) return false;
        var word = view.Word(at + 1);
        if (!word.Is(WordClass.TimeUnit) || word.IsPlural || TimeUnits.Of(word) is not { } unit) return false;
        var next = view.Particle(at + 2);
        if (next is Particle.From or Particle.Previous) return false;
        draft.Length = NumericInterval.Point(1m);
        draft.LengthUnit = unit;
        draft.End = at + 2;
        // "The week before last" and "the month after next" count from the present.
        if (unit >= CalendarUnit.Week && (next, view.Particle(at + 3)) is (Particle.Before, Particle.Last) or (Particle.After, Particle.Next)
            && (!view.IsWord(at + 4) || view.Is(at + 4, WordClass.Stop | WordClass.Verb)))
        {
            draft.Relative = RelativeTime.Aligned(unit, next == Particle.Before ? -2 : 2);
            draft.Length = null;
            draft.LengthUnit = default;
            draft.End = at + 4;
            return true;
        }

        // "The day before yesterday" names its own reference.
        if (next is Particle.Before or Particle.After && view.Is(at + 3, WordClass.RelativeDay) && unit == CalendarUnit.Day)
        {
            draft.Relative = RelativeTime.Aligned(CalendarUnit.Day, view.Word(at + 3).Offset + (next == Particle.Before ? -1 : 1));
            draft.Length = null;
            draft.LengthUnit = default;
            draft.End = at + 4;
            return true;
        }

        return DistanceReader.TryRead(view, default, policy, ref draft);
    }

    /// <summary>"months ago", "days later", "a matter of days".</summary>
    private bool TryReadPluralDistance(in TokenView view, int at, Lexeme word, ref TimeDraft draft)
    {
        var unitAt = word.Particle == Particle.A && view.Particle(at + 1) == Particle.Matter && view.Particle(at + 2) == Particle.Of ? at + 3 : at;
        word = view.Word(unitAt);
        if (!word.Is(WordClass.TimeUnit) || !word.IsPlural || word.Word.Length < 4 || TimeUnits.Of(word) is not { } unit) return false;
        draft.Length = TimeUnits.Several(unit, policy);
        draft.LengthUnit = unit;
        draft.End = unitAt + 1;
        draft.Type = TimeType.Duration;
        return DistanceReader.TryRead(view, default, policy, ref draft) || unitAt > at;
    }
}
