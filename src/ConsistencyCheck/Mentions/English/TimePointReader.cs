using System.Runtime.CompilerServices;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>One point in time: a day with a clock, or one of them, each with what is said before it ("later", "about", "the night of").</summary>
internal sealed class TimePointReader(QuantityPolicy policy, TimeStart[] starts)
{
    private readonly CalendarPointReader _calendar = new(policy, starts);

    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        // A draft is large, and most of what is tried is none: it is written by the reader that has a chance.
        Unsafe.SkipInit(out draft);
        var start = TimeStarts.At(view, at, starts);
        if ((start & TimeStart.Point) == 0) return false;
        if ((start & TimeStart.PartOfDay) != 0 && TryReadPartOfDay(view, at, out draft)) return true;
        if ((start & TimeStart.Cue) != 0 && (TryReadAboutClock(view, at, out draft) || TryReadAboutYear(view, at, out draft))) return true;
        if ((start & TimeStart.Named) != 0 && TryReadLaterDay(view, at, out draft)) return true;
        if (_calendar.TryRead(view, at, out draft))
        {
            if (!draft.HasDay || draft.Clock is { Part: null }) return true;
            DayClockReader.ReadAfter(view, ref draft);
            DayClockReader.ReadDate(view, ref draft);
            return true;
        }

        if ((start & TimeStart.Clock) == 0) return (start & TimeStart.PartAlone) != 0 && TryReadPartAlone(view, at, out draft);
        if (ClockRangeReader.TryRead(view, at, isBetween: view.Particle(at - 1) == Particle.Between, out draft))
        {
            ReadDayAfter(view, ref draft);
            return true;
        }

        if (!DayClockReader.TryReadClock(view, at, out var clock, out var end)
            && !TryReadHourOfDay(view, at, out clock, out end))
            return TryReadPartAlone(view, at, out draft);
        draft = new TimeDraft { Start = at, End = end, Type = TimeType.Time, Clock = clock };
        ReadDayAfter(view, ref draft);
        if (ClockReader.IsRough(view, end)) draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>"in the afternoon", "in the morning at 7", "early in the evening", "the end of the day".</summary>
    private static bool TryReadPartAlone(in TokenView view, int at, out TimeDraft draft)
    {
        if (DayPartReader.TryReadEnd(view, at, out draft)) return true;
        if (!DayPartReader.TryReadAlone(view, at, out draft)) return false;
        if (view.Particle(draft.End) == Particle.At) DayClockReader.ReadAfter(view, ref draft);
        return true;
    }

    /// <summary>"at 9 Monday", "at 7 this morning": a bare hour before the day that it belongs to.</summary>
    private bool TryReadHourOfDay(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        if (view.Particle(at - 1) is not (Particle.At or Particle.Until) || !ClockReader.TryReadBareHour(view, at, out clock, out end)) return false;
        if (!view.Is(end, WordClass.RelativeDay | WordClass.Weekday) && view.Particle(end) is not (Particle.This or Particle.Last)) return false;
        return _calendar.TryRead(view, end, out var day) && day.HasDay;
    }

    /// <summary>"the night of April 18, 1775", "dawn on Tuesday".</summary>
    private bool TryReadPartOfDay(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (!DayPartReader.TryReadLead(view, at, out var part, out var day) || !_calendar.TryRead(view, day, out draft)
            || !draft.HasDay || draft.Clock is not null) return false;
        draft.Start = at;
        draft.Clock = new ClockTime(0, Part: part);
        draft.Type = TimeType.DateTime;
        if (view.Particle(draft.End) == Particle.At) DayClockReader.ReadAfter(view, ref draft);
        return true;
    }

    /// <summary>"later Tuesday", "earlier today", "later this afternoon": some time of the day that is named.</summary>
    private bool TryReadLaterDay(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (view.Particle(at) is not (Particle.Earlier or Particle.Later)) return false;
        if (!view.Is(at + 1, WordClass.RelativeDay | WordClass.Weekday)
            && !(view.Particle(at + 1) == Particle.This && view.Is(at + 2, WordClass.DayPart))) return false;
        if (!TryRead(view, at + 1, out draft)) return false;
        draft.Start = at;
        return true;
    }

    /// <summary>"about 4 p.m. Sunday", "around noon".</summary>
    private bool TryReadAboutClock(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (!EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out var start, out _, out var cue)
            || cue is not (Approximation.About or Approximation.Nearly)) return false;
        if (view.Particle(start) == Particle.Between && ClockRangeReader.TryRead(view, start + 1, isBetween: true, out draft))
        {
            draft.Start = start;
            ReadDayAfter(view, ref draft);
            return true;
        }

        if (!DayClockReader.TryReadClock(view, start, out var clock, out var end))
        {
            if (!view.Is(start, WordClass.RelativeDay | WordClass.Weekday) || !TryRead(view, start, out draft)
                || draft.Clock is null or { Part: not null }) return false;
            (draft.Start, draft.Modifier) = (at, TimeModifier.Approx);
            return true;
        }

        draft = new TimeDraft { Start = at, End = end, Type = TimeType.Time, Clock = clock };
        ReadDayAfter(view, ref draft);
        draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>"around 1850", "circa 1900", "about 1987": a round figure after "about" is rather a count.</summary>
    private static bool TryReadAboutYear(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (view[at + 1].Length != 4 || !view.IsNumber(at + 1) || view.Word(at).Word is not ("around" or "circa" or "about")) return false;
        if (!YearReader.TryRead(view, at + 1, out draft) || draft.Fields.Year is not { } year || (year % 10 == 0
            && view.Word(at).Word == "about")) return false;
        draft.Start = at;
        if (draft.Fields.Part is null && draft.Fields.Month is null) draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>"6 p.m. on Tuesday", "5 to 6 p.m. of April 22", "noon tomorrow", "7:30 this morning", "6 a.m. every day".</summary>
    private void ReadDayAfter(in TokenView view, ref TimeDraft draft)
    {
        var at = view.Symbol(draft.End) == ',' ? draft.End + 1 : draft.End;
        if (view.Particle(at) is Particle.On or Particle.Of) at++;
        if (SetReader.TryRead(view, at, out var day))
        {
            if (day.Fields.Weekday is null && day is not { LengthUnit: CalendarUnit.Day, Length.Low: 1m } && day.Clock is null) return;
        }
        else if (!_calendar.TryRead(view, at, out day) || !day.HasDay)
        {
            return;
        }

        if (day.Clock is { Part: null }) return;
        var part = day.Clock?.Part;
        var (clock, start, until) = (draft.Clock, draft.Start, draft.Until);
        // "3 to 8 p.m. yesterday afternoon" says the part of the day again.
        if (part is null && draft.Clock?.Part is null && view.Is(day.End, WordClass.DayPart) && !view.Word(day.End).IsPlural) part = view.Word(day.End++).Part;
        draft = day;
        (draft.Start, draft.Until) = (start, day.Until);
        if (until is null) draft.Clock = DayClockReader.InPart(clock!.Value, part);
        else (draft.Clock, draft.Until) = DayClockReader.InPart(clock!.Value, until, part);
        if (draft.Type != TimeType.Set) draft.Type = TimeType.DateTime;
    }
}
