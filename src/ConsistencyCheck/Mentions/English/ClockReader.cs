using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Times of day: "6:53 p.m. EDT", "18:53", "10am", "0900 hours", "17:00 GMT", "six o'clock", "noon".</summary>
internal static class ClockReader
{
    public static bool TryRead(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        return view[at].Kind switch
        {
            TokenKind.Number => TryReadDigits(view, at, out clock, out end),
            TokenKind.Word => TryReadWords(view, at, out clock, out end),
            _ => false,
        };
    }

    private static bool TryReadDigits(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        if (view.IsGlued(at) && view.Symbol(at - 1) is not ('(' or '"' or '\'' or '\u2018' or '\u201C' or '[' or '-' or '\u2013' or '\u2014')) return false;
        var chars = view.Chars(at);
        var hour = DigitReader.PlainInteger(view, at);
        int? minute = null;
        int? second = null;
        end = at + 1;
        var isColon = chars.Length <= 2 && hour >= 0 && TryReadMinutes(view, ref end, out minute, out second);
        // British papers write "2.30pm".
        var isPoint = !isColon && TryReadPoint(view, at, ref hour, ref minute);
        if (!isColon && !isPoint && TryReadMilitary(view, at, hour, out clock, out var afterMilitary))
        {
            end = afterMilitary;
            return true;
        }

        if (hour < 0 || (!isPoint && chars.Length > 2)) return false;
        var hasHalf = TryReadHalf(view, end, out var isAfternoon, out var afterHalf);
        if (!hasHalf && !isColon) return false;
        if (hasHalf) end = afterHalf;
        var hasZone = TryReadZone(view, end, out var offset, out var afterZone);
        if (hasZone) end = afterZone;
        if (!hasHalf && !hasZone && !IsClockContext(view, at, hour)) return false;
        clock = new ClockTime(hasHalf ? Hour24(hour, isAfternoon) : hour, minute, second, hasZone ? offset : null);
        return true;
    }

    private static bool TryReadPoint(in TokenView view, int at, ref int hour, ref int? minute)
    {
        var chars = view.Chars(at);
        var point = chars.IndexOf('.');
        if (point is < 1 or > 2 || chars.Length != point + 3 || chars.Contains(',')) return false;
        if (!TryReadHalf(view, at + 1, out _, out _)) return false;
        hour = Digits(chars[..point]);
        minute = Digits(chars[(point + 1)..]);
        return minute < 60;
    }

    private static int Digits(ReadOnlySpan<char> chars)
    {
        var value = 0;
        foreach (var character in chars) value = (value * 10) + (character - '0');
        return value;
    }

    /// <summary>":53" and ":53:32", touching on all sides.</summary>
    private static bool TryReadMinutes(in TokenView view, ref int end, out int? minute, out int? second)
    {
        minute = second = null;
        if (!TryReadPart(view, end, out var minutes)) return false;
        minute = minutes;
        end += 2;
        if (!TryReadPart(view, end, out var seconds)) return true;
        second = seconds;
        end += 2;
        return true;
    }

    private static bool TryReadPart(in TokenView view, int at, out int value)
    {
        value = -1;
        if (view.Symbol(at) != ':' || !view.IsGlued(at) || !view.IsNumber(at + 1) || !view.IsGlued(at + 1) || view[at + 1].Length < 2) return false;
        var chars = view.Chars(at + 1);
        if (chars.Length > 2 && chars[2] != '.') return false;
        value = Digits(chars[..2]);
        return true;
    }

    /// <summary>"0900 hours", "1700 GMT".</summary>
    private static bool TryReadMilitary(in TokenView view, int at, int number, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 2;
        if (number < 0 || view[at].Length != 4 || number / 100 > 24) return false;
        var isHours = view.Word(at + 1).Word is "hours" or "hrs" && (view.Chars(at)[0] == '0' || number % 100 != 0 || view.Particle(at - 1) is Particle.At or Particle.By);
        if (isHours && number % 100 < 60)
        {
            clock = new ClockTime(number / 100, number % 100);
            if (TryReadZone(view, end, out var zone, out var afterZone)) (clock, end) = (clock with { OffsetMinutes = zone }, afterZone);
            return true;
        }

        // "Landed at 0530": a leading zero is no count's.
        if (view.Chars(at)[0] == '0' && number % 100 < 60 && view.Particle(at - 1) is Particle.At or Particle.By or Particle.Until or Particle.Before or Particle.After or Particle.From or Particle.Around && !view.Is(at + 1, WordClass.Zone))
        {
            clock = new ClockTime(number / 100, number % 100);
            end = at + 1;
            return true;
        }

        if (!TryReadZone(view, at + 1, out var offset, out end) || number % 100 > 59) return false;
        clock = new ClockTime(number / 100, number % 100, null, offset);
        return true;
    }

    private static bool TryReadWords(in TokenView view, int at, out ClockTime clock, out int end)
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
        }

        var word = view.Word(at);
        if (!word.Is(WordClass.Cardinal) || word.Number is < 1m or > 12m) return false;
        if (!TryReadHalf(view, at + 1, out var isAfternoon, out end) && view.Particle(at + 1) != Particle.Oclock) return false;
        var hour = (int)word.Number;
        if (view.Particle(at + 1) == Particle.Oclock) (clock, end) = (new ClockTime(hour), at + 2);
        else clock = new ClockTime(Hour24(hour, isAfternoon));
        return true;
    }

    /// <summary>"a.m.", "pm", "o'clock" after an hour.</summary>
    private static bool TryReadHalf(in TokenView view, int at, out bool isAfternoon, out int end)
    {
        end = at + 1;
        isAfternoon = false;
        if (!view.IsWord(at)) return false;
        var chars = view.Chars(at);
        if (chars.Length == 2 && (chars[1] | 0x20) == 'm' && (chars[0] | 0x20) is 'a' or 'p')
        {
            isAfternoon = (chars[0] | 0x20) == 'p';
            return true;
        }

        if (chars.Length != 1 || (chars[0] | 0x20) is not ('a' or 'p') || view.Symbol(at + 1) != '.' || !view.IsGlued(at + 1)) return false;
        if (!view.IsWord(at + 2) || view[at + 2].Length != 1 || (view.Chars(at + 2)[0] | 0x20) != 'm') return false;
        isAfternoon = (chars[0] | 0x20) == 'p';
        end = view.Symbol(at + 3) == '.' && view.IsGlued(at + 3) ? at + 4 : at + 3;
        return true;
    }

    private static bool TryReadZone(in TokenView view, int at, out int? offset, out int end)
    {
        offset = null;
        var open = view.Symbol(at) == '(' ? at + 1 : at;
        end = open + 1;
        if (!view.Is(open, WordClass.Zone) || !view[open].Flags.HasFlag(TokenFlags.AllCapitals)) return false;
        if (!view.Word(open).HasSeasonalOffset) offset = view.Word(open).Offset;
        if (view.Symbol(end) is '+' or '-' && view.IsGlued(end) && view.IsNumber(end + 1) && view.IsGlued(end + 1) && DigitReader.PlainInteger(view, end + 1) is >= 0 and <= 14 and var hours)
        {
            offset += (view.Symbol(end) == '-' ? -60 : 60) * hours;
            end += 2;
        }

        if (open == at) return true;
        return view.Symbol(end++) == ')';
    }

    /// <summary>"16:9" is a shape and "John 3:16" a verse: a bare hour and minute is a time where a word before it says so, or nothing speaks against it.</summary>
    private static bool IsClockContext(in TokenView view, int at, int hour)
    {
        var before = view.Particle(at - 1);
        if (before is Particle.At or Particle.By or Particle.Until or Particle.From or Particle.Since or Particle.Before or Particle.After or Particle.To or Particle.And or Particle.Between or Particle.Around) return true;
        if (hour > 24) return false;
        return !(view.IsWord(at - 1) && view[at - 1].IsCapitalized && view[at - 1].Lexeme == 0);
    }

    private static int Hour24(int hour, bool isAfternoon)
    {
        // "13 p.m." is kept as 25 and so found impossible; "12 a.m." is midnight.
        if (hour == 12) return isAfternoon ? 12 : 0;
        if (hour > 12) return hour <= 24 && isAfternoon ? hour : hour + 12;
        return isAfternoon ? hour + 12 : hour;
    }
}
