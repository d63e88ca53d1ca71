using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The time of day that belongs to a day: "Tuesday night", "Sept. 6 at 6:53 p.m.", "Monday from 9 to 5", "Thursday before 5pm", "tonight at 8".</summary>
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

    /// <summary>Reads on after a day, or after a day that recurs.</summary>
    public static void ReadAfter(in TokenView view, ref TimeDraft draft)
    {
        ReadPart(view, ref draft);
        var next = view.Symbol(draft.End) is ',' or '@' ? draft.End + 1 : draft.End;
        var modifier = ReadLead(view, ref next, out var isBareAllowed);
        var part = draft.Clock?.Part;
        // "Monday, 3-2": without a word that leads to a time, two figures after a day are a score.
        if (ClockRangeReader.TryRead(view, next, view.Particle(next - 1) == Particle.Between, out var range, isOnDay: true))
        {
            draft.Clock = InPart(range.Clock!.Value, part);
            draft.Until = part is null ? range.Until : range.Until! with { Clock = InPart(range.Until.Clock!.Value, part) };
            Take(range.End, ref draft);
            return;
        }

        if (!TryReadClock(view, next, out var clock, out var end) && !(isBareAllowed && ClockReader.TryReadBareHour(view, next, out clock, out end) && ClockReader.IsLast(view, end)))
        {
            if (part is not null || !DayPartReader.IsInThePart(view, draft.End, out part, out end)) return;
            clock = new ClockTime(0, Part: part);
            modifier = TimeModifier.None;
        }

        draft.Clock = InPart(clock, part);
        if (modifier != TimeModifier.None) draft.Modifier = modifier;
        Take(end, ref draft);
    }

    private static void Take(int end, ref TimeDraft draft)
    {
        if (draft.Type != TimeType.Set) draft.Type = TimeType.DateTime;
        draft.End = end;
    }

    /// <summary>"Tuesday night"; "Tuesday nights" recur.</summary>
    private static void ReadPart(in TokenView view, ref TimeDraft draft)
    {
        var word = view.Word(draft.End);
        if (draft.Clock is not null || !word.Is(WordClass.DayPart)) return;
        if (word.IsPlural)
        {
            if (draft.Fields is not { IsBareWeekday: true } || draft.Relative is not null) return;
            draft.Type = TimeType.Set;
        }

        draft.Clock = new ClockTime(0, Part: word.Part);
        Take(draft.End + 1, ref draft);
    }

    /// <summary>The word between day and clock, and what it makes of the time.</summary>
    private static TimeModifier ReadLead(in TokenView view, ref int next, out bool isBareAllowed)
    {
        isBareAllowed = false;
        switch (view.Particle(next))
        {
            case Particle.At or Particle.Around:
                isBareAllowed = view.Is(next - 1, WordClass.Weekday | WordClass.RelativeDay | WordClass.DayPart) || view.Symbol(next - 1) == ',';
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
