using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The time of day that belongs to a day: "Tuesday night", "Sept. 6 at 6:53 p.m.", "Monday from 9 to 5", "Thursday before 5pm",
/// "tonight at 8".</summary>
internal static class DayClockReader
{
    /// <summary>A time of day, and the part of the day that may follow it: "6:30 in the evening", "at 2 in the afternoon".</summary>
    public static bool TryReadClock(in TokenView view, int at, out ClockTime clock, out int end)
    {
        var isClock = ClockReader.TryRead(view, at, out clock, out end);
        if (!isClock && (!ClockReader.IsLed(view, at) || !ClockReader.TryReadBareHour(view, at, out clock, out end))) return false;
        if (!DayPartReader.IsInThePart(view, end, out var part, out var afterPart)) return isClock;
        // "Killed after 3 in the night attack": the part is that of something else.
        if (!isClock && !ClockReader.IsLast(view, afterPart)) return false;
        end = afterPart;
        clock = InPart(clock, part);
        return true;
    }

    /// <summary>The hour as its part of the day means it: 8 in the evening is 20, 3 at night is 3.</summary>
    public static ClockTime InPart(ClockTime clock, string? part) => part switch
    {
        "AF" or "EV" when clock.Hour is >= 1 and < 12 => clock with { Hour = clock.Hour + 12 },
        "NI" when clock.Hour is >= 5 and < 12 => clock with { Hour = clock.Hour + 12 },
        _ => clock,
    };

    /// <summary>Both ends in the part of the day; a first end that would come to lie behind the second is of another part.</summary>
    public static (ClockTime From, TimeValue Until) InPart(ClockTime from, TimeValue until, string? part)
    {
        if (part is null) return (from, until);
        var last = InPart(until.Clock!.Value, part);
        var first = InPart(from, part);
        return (first.Hour <= last.Hour ? first : from, until with { Clock = last });
    }

    /// <summary>Reads on after a day, or after a day that recurs.</summary>
    public static void ReadAfter(in TokenView view, ref TimeDraft draft)
    {
        ReadPart(view, ref draft);
        var next = view.Symbol(draft.End) is ',' or '@' ? draft.End + 1 : draft.End;
        var modifier = ReadLead(view, draft.Fields.Day is not null, ref next, out var isBareAllowed);
        var part = draft.Clock?.Part;
        // "Monday, 3-2": without a word that leads to a time, two figures after a day are a score.
        if (ClockRangeReader.TryRead(view, next, view.Particle(next - 1) == Particle.Between, out var range, isOnDay: true))
        {
            (draft.Clock, draft.Until) = InPart(range.Clock!.Value, range.Until!, part);
            Take(range.End, ref draft);
            return;
        }

        if (!TryReadClock(view, next, out var clock, out var end)
            && !(isBareAllowed && ClockReader.TryReadBareHour(view, next, out clock, out end) && ClockReader.IsLast(view, end)))
        {
            if (part is not null || !DayPartReader.IsInThePart(view, draft.End, out part, out end)) return;
            clock = new ClockTime(0, Part: part);
            modifier = TimeModifier.None;
        }

        draft.Clock = InPart(clock, part);
        if (modifier != TimeModifier.None) draft.Modifier = modifier;
        Take(end, ref draft);
    }

    /// <summary>"Saturday night, May 4", "Monday at 9 a.m., June 3", "June 3, at noon on Tuesday": the rest of the day's name behind its clock.</summary>
    public static void ReadDate(in TokenView view, ref TimeDraft draft)
    {
        if (draft.Clock is null || draft.Relative is not null || draft.Until is not null || draft.Type == TimeType.Set) return;
        var at = view.Symbol(draft.End) == ',' ? draft.End + 1 : draft.End;
        if (draft.Fields.IsBareWeekday)
        {
            if (!view.Is(at, WordClass.Month | WordClass.DoubtfulMonth) && !view.IsNumber(at)) return;
            if (!DateReader.TryRead(view, at, out var date)
                || date is not { Until: null, Relative: null, OtherReading: null, Fields: { Month: not null, Day: not null, Weekday: null } }) return;
            (draft.Fields, draft.End) = (date.Fields with { Weekday = draft.Fields.Weekday }, date.End);
        }
        else if (draft.Fields is { Month: not null, Day: not null, Weekday: null })
        {
            if (view.Particle(at) == Particle.On) at++;
            if (!view.Is(at, WordClass.Weekday) || view.Is(at, WordClass.Frequency) || view.Word(at).IsPossessive || view.Is(at + 1, WordClass.DayPart)) return;
            (draft.Fields, draft.End) = (draft.Fields with { Weekday = view.Word(at).Weekday }, at + 1);
        }
    }

    private static void Take(int end, ref TimeDraft draft)
    {
        if (draft.Type == TimeType.Date) draft.Type = TimeType.DateTime;
        draft.End = end;
    }

    /// <summary>"Tuesday night", "Tuesday p.m."; "Tuesday nights" recur.</summary>
    private static void ReadPart(in TokenView view, ref TimeDraft draft)
    {
        if (draft.Clock is not null) return;
        if (view.Is(draft.End - 1, WordClass.Weekday | WordClass.RelativeDay) && HalfDayReader.TryRead(view, draft.End, out var isAfternoon, out var afterHalf))
        {
            draft.Clock = new ClockTime(0, Part: isAfternoon ? "AF" : "MO");
            Take(afterHalf, ref draft);
            return;
        }

        var word = view.Word(draft.End);
        if (!word.Is(WordClass.DayPart)) return;
        if (word.IsPlural)
        {
            if (draft.Fields is not { IsBareWeekday: true } || draft.Relative is not null) return;
            draft.Type = TimeType.Set;
        }

        draft.Clock = new ClockTime(0, Part: word.Part);
        Take(draft.End + 1, ref draft);
        // "Thursday morning EST".
        if (view.Is(draft.End, WordClass.Zone) && ZoneReader.TryRead(view, draft.End, out _, out var afterZone)) draft.End = afterZone;
    }

    /// <summary>The word between day and clock, and what it makes of the time.</summary>
    private static TimeModifier ReadLead(in TokenView view, bool isDate, ref int next, out bool isBareAllowed)
    {
        isBareAllowed = false;
        switch (view.Particle(next))
        {
            case Particle.At or Particle.Around:
                isBareAllowed = isDate || view.Is(next - 1, WordClass.Weekday | WordClass.RelativeDay | WordClass.DayPart) || view.Symbol(next - 1) == ',';
                next++;
                break;
            case Particle.By or Particle.From or Particle.Between:
                next++;
                break;
            case Particle.Before or Particle.Until:
                next++;
                return TimeModifier.Before;
            case Particle.After or Particle.Since:
                next++;
                return TimeModifier.After;
            default:
                if (view.Chars(next) is "about") next++;
                break;
        }

        return TimeModifier.None;
    }
}
