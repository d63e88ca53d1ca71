using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A point in time, or a range of two that lend each other what they leave out: "June to August 2020", "from 9 a.m. until noon".</summary>
internal sealed class TimeRangeReader(TimePointReader points)
{
    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        var lead = view.Particle(at);
        if (lead is Particle.From or Particle.Between)
        {
            if (TryReadFromNow(view, at, out draft)) return true;
            if (!points.TryRead(view, at + 1, out draft) && !ClockRangeReader.TryRead(view, at + 1, lead == Particle.Between, out draft)) return false;
            draft.Start = at;
            // Without its second end, "from" and "between" are prepositions and no part of the date.
            return draft.Until is not null || TryReadSecondEnd(view, lead, ref draft);
        }

        if (!points.TryRead(view, at, out draft)) return false;
        if (draft.Until is null) TryReadSecondEnd(view, lead, ref draft);
        return true;
    }

    private bool TryReadSecondEnd(in TokenView view, Particle lead, ref TimeDraft draft)
    {
        var at = draft.End;
        var connector = view.Particle(at);
        var isDash = view.IsDash(at) && view.IsGlued(at) == view.IsGlued(at + 1);
        var isJoined = isDash || connector is Particle.To or Particle.Through or Particle.Until || (connector == Particle.And && lead == Particle.Between);
        if (!isJoined) return false;
        if ((lead is Particle.From or Particle.Between || connector is Particle.Through or Particle.Until)
            && TryReadNow(view, at + 1, out var second)) return EndToday(second, ref draft);
        if (!points.TryRead(view, at + 1, out second) || second.Until is not null) return false;
        if (!IsSameGrain(draft, second) && !IsYearToDay(draft, second, lead, connector, isDash) && !IsUntilToday(draft, second)) return false;
        // "From 2 p.m. until tomorrow 4:30 p.m." begins today.
        if (draft.Type == TimeType.Time && second.Type == TimeType.DateTime)
            (draft.Type, draft.Relative) = (TimeType.DateTime, RelativeTime.Aligned(CalendarUnit.Day, 0));
        // "June to August 2020": the year stands once and belongs to both.
        if (draft.Fields.Year is null && second.Fields.Year is { } year && draft.Fields.Month is not null)
            draft.Fields = draft.Fields with { Year = draft.Fields.Month > second.Fields.Month ? year - 1 : year };
        else if (second.Fields.Year is null && draft.Fields.Year is not null && second.Fields.Month is not null && draft.Fields.Month <= second.Fields.Month)
            second.Fields = second.Fields with { Year = draft.Fields.Year };
        // "From January to March last year": so does the year that is told by its distance.
        if (draft is { Relative: null, Fields: { Month: not null, Year: null } }
            && second.Relative is { Unit: CalendarUnit.Year, IsAligned: true }) draft.Relative = second.Relative;
        draft.Until = second.ToValue();
        draft.Impossible ??= second.ToFound().Impossible;
        draft.End = second.End;
        return true;
    }

    private static bool IsSameGrain(in TimeDraft first, in TimeDraft second)
    {
        if (first.Type != second.Type)
            return (first.Type, second.Type) is (TimeType.DateTime, TimeType.Time)
                || ((first.Type, second.Type) is (TimeType.Time, TimeType.DateTime) && second.Relative is { Unit: CalendarUnit.Day });
        if (first.Type == TimeType.Time) return true;
        return first.Fields.Day is null == second.Fields.Day is null
            && first.Fields.Month is null == second.Fields.Month is null
            && first.Fields.Weekday is null == second.Fields.Weekday is null
            && first.Fields.Part == second.Fields.Part;
    }

    /// <summary>"between now and May 21": both ends are days.</summary>
    private bool TryReadFromNow(in TokenView view, int at, out TimeDraft draft)
    {
        if (!TryReadNow(view, at + 1, out draft)) return false;
        var isJoined = view.Particle(draft.End) is Particle.To or Particle.Through or Particle.Until or Particle.And;
        if (!isJoined || !points.TryRead(view, draft.End + 1, out var second) || second is not { Type: TimeType.Date, Until: null }) return false;
        draft.Start = at;
        draft.Until = second.ToValue();
        draft.End = second.End;
        return true;
    }

    /// <summary>"now", "the present", as an end of a range: the day of writing.</summary>
    private static bool TryReadNow(in TokenView view, int at, out TimeDraft draft)
    {
        var now = view.Particle(at) == Particle.The && view.Word(at + 1).Word == "present" ? at + 1 : at;
        draft = new TimeDraft { Start = at, End = now + 1, Type = TimeType.Date, Relative = RelativeTime.Aligned(CalendarUnit.Day, 0) };
        return view.Particle(now) == Particle.Now || (now > at && (!view.IsWord(now + 1) || view.Is(now + 1, WordClass.Stop | WordClass.Verb)));
    }

    private static bool EndToday(in TimeDraft now, ref TimeDraft draft)
    {
        if (!IsUntilToday(draft, now)) return false;
        draft.Until = now.ToValue();
        draft.End = now.End;
        return true;
    }

    /// <summary>"2014 through May 2018", "from 1939 to May 8, 1945", "Nov-Feb 5, 2017": ends of different grain, where the second says its year.</summary>
    private static bool IsYearToDay(in TimeDraft first, in TimeDraft second, Particle lead, Particle connector, bool isDash)
    {
        if (first.Type != TimeType.Date || second.Type != TimeType.Date || first.Relative is not null || second.Relative is not null
            || second.Fields.Year is null || first.Fields.Part is not null || second.Fields.Part is not null) return false;
        if (first.Fields is { Year: null, Month: not null, Day: null }) return second.Fields.Day is not null;
        return first.Fields.Year < second.Fields.Year && !isDash && (lead is Particle.From or Particle.Between
            || connector is Particle.Through or Particle.Until);
    }

    /// <summary>"from Aug. 1 to today", "between January 2019 and tomorrow".</summary>
    private static bool IsUntilToday(in TimeDraft first, in TimeDraft second) =>
        first is { Type: TimeType.Date, Relative: null, Fields.Part: null } && (first.Fields.Year is not null || first.Fields.Month is not null)
            && second is { Type: TimeType.Date, Relative: { Unit: CalendarUnit.Day, IsAligned: true } };
}
