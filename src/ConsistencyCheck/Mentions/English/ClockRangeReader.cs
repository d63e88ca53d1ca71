using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Ranges of the clock whose ends lend each other the half of the day: "1-3 p.m.", "10 to 11:30 a.m.", "from 10:30 to 3", "8am-3",
/// "0730-0930".</summary>
internal static class ClockRangeReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the first hour.</param>
    /// <param name="isBetween">Whether "between" stands before, so that "and" joins.</param>
    /// <param name="draft">The range.</param>
    /// <param name="isOnDay">Whether a day stands before, so that two bare hours can be nothing else: "Monday from 9 to 5".</param>
    public static bool TryRead(in TokenView view, int at, bool isBetween, out TimeDraft draft, bool isOnDay = false)
    {
        TimeDraft.Begin(at, TimeType.Time, out draft);
        if (TryReadMilitary(view, at, ref draft)) return true;
        var isBare = !ClockReader.TryRead(view, at, out var first, out var end);
        if (isBare && !TryReadHour(view, at, out first, out end)) return false;
        if (!IsJoined(view, end, isBetween)) return false;
        var isLed = isBetween || view.Particle(at - 1) == Particle.From;
        if (!ClockReader.TryRead(view, end + 1, out var second, out var last))
        {
            // Two bare hours are a score or a range of anything; one bare hour is one after "from" or "between".
            if (!ClockReader.TryReadBareHour(view, end + 1, out second, out last) || !isLed
                || !(ClockReader.IsLast(view, last) || view.Is(last, WordClass.Zone))) return false;
            if (isBare && first.Minute is null && !isOnDay && !(IsDayAt(view, last) && !ChangeWords.IsChangeBefore(view, at - 1))) return false;
            if (ZoneReader.TryRead(view, last, out var offset, out var afterZone)) (second, last) = (second with { OffsetMinutes = offset }, afterZone);
            if (second.Hour < first.Hour && second.Hour < 12) second = second with { Hour = second.Hour + 12 };
        }
        else if (isBare && first.Minute is null && second.Minute is null && !view.IsWord(view.Symbol(last - 1) is '.' or ')' ? last - 2 : last - 1))
        {
            return false;
        }

        var isOpen = isBare || view.IsNumber(end - 1) || view.Is(end - 1, WordClass.Cardinal);
        if (isOpen && second.Hour >= 13 && first.Hour + 12 <= second.Hour && first.Hour < 12) first = first with { Hour = first.Hour + 12 };
        draft.Clock = first with { OffsetMinutes = first.OffsetMinutes ?? second.OffsetMinutes };
        draft.Until = new TimeValue { Type = TimeType.Time, Clock = second };
        draft.End = last;
        // "Between 4 and 5 in the morning".
        if (!DayPartReader.IsInThePart(view, last, out var part, out var afterPart)) return true;
        (draft.Clock, draft.Until) = DayClockReader.InPart(draft.Clock.Value, draft.Until, part);
        draft.End = afterPart;
        return true;
    }

    /// <summary>"between 0730 and 0930", "0730-0930": a leading zero is no year's and no count's.</summary>
    private static bool TryReadMilitary(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view[at].Length != 4 || !view.IsDash(at + 1) || !view.IsGlued(at + 1)
            || view[at + 2].Length != 4 || !view.IsGlued(at + 2) || view.Chars(at)[0] != '0') return false;
        var (first, second) = (DigitReader.PlainInteger(view, at), DigitReader.PlainInteger(view, at + 2));
        if (first < 0 || second is < 0 or > 2400 || first % 100 > 59 || second % 100 > 59) return false;
        if (view.IsGlued(at) || (view.IsGlued(at + 3) && (view.IsDash(at + 3) || view.IsWord(at + 3)))) return false;
        draft.Clock = new ClockTime(first / 100, first % 100);
        draft.Until = new TimeValue { Type = TimeType.Time, Clock = new ClockTime(second / 100, second % 100) };
        draft.End = view.Word(at + 3).Word is "hours" or "hrs" ? at + 4 : at + 3;
        return true;
    }

    private static bool IsJoined(in TokenView view, int end, bool isBetween) =>
        (view.IsDash(end) && view.IsGlued(end) == view.IsGlued(end + 1))
        || view.Particle(end) is Particle.To or Particle.Until or Particle.Through
        || (view.Particle(end) == Particle.And && isBetween);

    /// <summary>An hour with or without minutes and without a half of the day, which the plain reader takes.</summary>
    private static bool TryReadHour(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        if (view.IsGlued(at) && view.Symbol(at - 1) is not ('(' or '"' or '\u201C')) return false;
        if (view.Is(at, WordClass.Cardinal)) return ClockReader.TryReadBareHour(view, at, out clock, out end);
        var hour = DigitReader.PlainInteger(view, at);
        if (hour is < 0 or > 24 || view[at].Length > 2) return TryReadPoint(view, at, out clock);
        clock = new ClockTime(hour);
        if (view.Symbol(end) != ':' || !view.IsGlued(end) || view[end + 1].Length != 2) return true;
        var minute = DigitReader.PlainInteger(view, end + 1);
        clock = new ClockTime(hour, minute);
        end += 2;
        return minute is >= 0 and < 60;
    }

    /// <summary>"9.30-4.30pm".</summary>
    private static bool TryReadPoint(in TokenView view, int at, out ClockTime clock)
    {
        clock = default;
        int hour = 0;
        int? minute = null;
        if (!view.IsNumber(at) || !ClockReader.TryReadPoint(view, at, ref hour, ref minute) || hour > 24) return false;
        clock = new ClockTime(hour, minute);
        return true;
    }

    /// <summary>A day or a part of the day, which makes two bare hours a time: "from 4 to 6 this evening".</summary>
    private static bool IsDayAt(in TokenView view, int at)
    {
        if (DayPartReader.IsInThePart(view, at, out _, out _)) return true;
        if (view.Particle(at) == Particle.On) at++;
        return view.Is(at, WordClass.RelativeDay | WordClass.Weekday | WordClass.Month)
            || (view.Particle(at) is Particle.Next or Particle.Last or Particle.This && view.Is(at + 1, WordClass.Weekday | WordClass.DayPart));
    }
}
