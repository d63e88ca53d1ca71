using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Ranges of the clock whose first end borrows from the second: "1-3 p.m.", "10 to 11:30 a.m.", "between 10 and 11:30".</summary>
internal static class ClockRangeReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the first hour.</param>
    /// <param name="isBetween">Whether "between" stands before, so that "and" joins.</param>
    /// <param name="draft">The range.</param>
    public static bool TryRead(in TokenView view, int at, bool isBetween, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Time };
        if (!TryReadHour(view, at, out var first, out var end)) return false;
        var isDash = view.IsDash(end) && view.IsGlued(end) == view.IsGlued(end + 1);
        var connector = view.Particle(end);
        if (!isDash && connector is not (Particle.To or Particle.Until or Particle.Through) && !(connector == Particle.And && isBetween)) return false;
        if (!ClockReader.TryRead(view, end + 1, out var second, out var last)) return false;
        // Two bare hours are a score or a range of anything; the second end must look like a time.
        var isFirstBare = first.Minute is null;
        if (isFirstBare && second.Minute is null && !IsHalfAt(view, last)) return false;
        if (second.Hour >= 13 && first.Hour + 12 <= second.Hour && first.Hour < 12) first = first with { Hour = first.Hour + 12 };
        draft.Clock = first with { OffsetMinutes = second.OffsetMinutes };
        draft.Until = new TimeValue { Type = TimeType.Time, Clock = second };
        draft.End = last;
        return true;
    }

    /// <summary>An hour with or without minutes and without a half of the day, which the plain reader takes.</summary>
    private static bool TryReadHour(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        if (view.IsGlued(at) && view.Symbol(at - 1) is not ('(' or '"' or '\u201C')) return false;
        var hour = DigitReader.PlainInteger(view, at);
        if (hour is < 0 or > 24 || view[at].Length > 2) return false;
        clock = new ClockTime(hour);
        if (view.Symbol(end) != ':' || !view.IsGlued(end) || view[end + 1].Length != 2) return true;
        var minute = DigitReader.PlainInteger(view, end + 1);
        clock = new ClockTime(hour, minute);
        end += 2;
        return minute is >= 0 and < 60;
    }

    private static bool IsHalfAt(in TokenView view, int end)
    {
        // The reader of clocks has taken "p.m." or a zone before this token.
        var last = view.Symbol(end - 1) == '.' ? end - 2 : end - 1;
        return view.IsWord(last);
    }
}
