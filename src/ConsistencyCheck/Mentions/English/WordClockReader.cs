using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Times of day in words: "noon", "six o'clock", "seven p.m.", "five-thirty", "half past seven", "20 minutes past eight", "a
/// quarter to nine".</summary>
internal static class WordClockReader
{
    public static bool TryRead(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        switch (view.Particle(at))
        {
            case Particle.Noon:
                clock = new ClockTime(12);
                return true;
            case Particle.Midnight:
                clock = new ClockTime(0);
                return true;
            case Particle.Mid when view.Chars(at) is "mid" && view.Particle(at - 1) is Particle.At or Particle.Until or Particle.After or Particle.Before:
                end = view.IsHyphen(at + 1) ? at + 3 : at + 2;
                return view.Chars(end - 1) is "night";
        }

        return TryReadPast(view, at, out clock, out end) || TryReadHour(view, at, out clock, out end);
    }

    /// <summary>"half past seven", "a quarter to nine", "20 minutes past eight".</summary>
    public static bool TryReadPast(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        var minutes = MinutesAt(view, at, out var next);
        if (minutes is < 1 or > 59) return false;
        var isNamed = view.Word(next).TimeUnit is "m";
        if (isNamed) next++;
        var isPast = view.Particle(next) == Particle.Past;
        // "Cut from 20 minutes to ten": only where a time is expected.
        var isTo = view.Particle(next) == Particle.To
            && (view.Particle(at - 1) is Particle.At or Particle.Around or Particle.Until || view.Chars(at - 1) is "about" or "It's" or "it's");
        if (!isPast && !isTo || !TryReadTurned(view, next + 1, out var hour, out end)) return false;
        if (!TryReadEnd(view, ref hour, ref end, out var offset) && !ClockReader.IsLast(view, end)) return false;
        clock = isPast ? new ClockTime(hour, minutes, null, offset) : new ClockTime(hour == 0 ? 23 : hour - 1, 60 - minutes, null, offset);
        return true;
    }

    private static int MinutesAt(in TokenView view, int at, out int next)
    {
        next = at + 1;
        if (view.Particle(at) == Particle.Half) return 30;
        var quarter = view.Particle(at) == Particle.A ? at + 1 : at;
        if (view.Chars(quarter) is "quarter" or "Quarter")
        {
            next = quarter + 1;
            return 15;
        }

        if (view.IsNumber(at)) return view[at].Length <= 2 ? DigitReader.PlainInteger(view, at) : 0;
        if (!view.Is(at, WordClass.Cardinal)) return 0;
        return MinuteWords(view, at, least: 1, out next);
    }

    /// <summary>One to 59 in words; 0 for all else.</summary>
    private static int MinuteWords(in TokenView view, int at, int least, out int next)
    {
        next = at + 1;
        var first = view.Word(at);
        if (!first.Is(WordClass.Cardinal) || first.Number < least || first.Number > 50m) return 0;
        if (first.Number < 20m) return (int)first.Number;
        var unit = view.IsHyphen(next) && view.IsGlued(next) && view.IsGlued(next + 1) ? next + 1 : next;
        if (view.Word(unit) is not { Number: >= 1m and <= 9m } word || !word.Is(WordClass.Cardinal)) return (int)first.Number;
        next = unit + 1;
        return (int)(first.Number + word.Number);
    }

    /// <summary>The hour that is past or to come.</summary>
    private static bool TryReadTurned(in TokenView view, int at, out int hour, out int end)
    {
        end = at + 1;
        hour = view.Particle(at) switch { Particle.Noon => 12, Particle.Midnight => 0, _ => -1 };
        if (hour >= 0) return true;
        if (!ClockReader.TryReadBareHour(view, at, out var clock, out end)) return false;
        hour = clock.Hour;
        return true;
    }

    /// <summary>"five-thirty", "seven p.m.", "six o'clock", "eight o'clock EST".</summary>
    private static bool TryReadHour(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        var word = view.Word(at);
        if (!word.Is(WordClass.Cardinal) || word.Number is < 1m or > 12m) return false;
        var hour = (int)word.Number;
        var isJoined = view.IsHyphen(at + 1) && view.IsGlued(at + 1) && view.IsGlued(at + 2);
        var minutes = MinuteWords(view, isJoined ? at + 2 : at + 1, least: 10, out var next);
        if (minutes > 0) end = next;
        if (!TryReadEnd(view, ref hour, ref end, out var offset) && !(minutes > 0 && IsMinuteContext(view, at, end))) return false;
        clock = new ClockTime(hour, minutes > 0 ? minutes : null, null, offset);
        return true;
    }

    /// <summary>"at two thirty", "from two thirty to two forty-five": two numbers in a row are a time where a time is expected.</summary>
    private static bool IsMinuteContext(in TokenView view, int at, int end)
    {
        if (DayPartReader.IsInThePart(view, end, out _, out _)) return true;
        return (ClockReader.IsLed(view, at) || view.Particle(at - 1) is Particle.To or Particle.And)
            && (ClockReader.IsLast(view, end) || view.Particle(end) == Particle.To);
    }

    /// <summary>What makes the number before it an hour: "o'clock", "p.m.", and the zone after it.</summary>
    private static bool TryReadEnd(in TokenView view, ref int hour, ref int end, out int? offset)
    {
        offset = null;
        var isOclock = view.Particle(end) == Particle.Oclock;
        if (isOclock) end++;
        var hasHalf = HalfDayReader.TryRead(view, end, out var isAfternoon, out var afterHalf);
        if (hasHalf) (hour, end) = (ClockReader.Hour24(hour, isAfternoon), afterHalf);
        if (!isOclock && !hasHalf) return false;
        if (ZoneReader.TryRead(view, end, out offset, out var afterZone)) end = afterZone;
        return true;
    }
}
