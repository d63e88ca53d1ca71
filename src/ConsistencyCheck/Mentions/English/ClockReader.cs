using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Times of day in digits: "6:53 p.m. EDT", "18:53", "10am", "2.30pm", "0900 hours", "17:00 GMT", "4 o'clock", "11ish"; those in
/// words are read elsewhere.</summary>
internal static class ClockReader
{
    public static bool TryRead(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        return view[at].Kind switch
        {
            TokenKind.Number => WordClockReader.TryReadPast(view, at, out clock, out end) || TryReadDigits(view, at, out clock, out end),
            TokenKind.Word => WordClockReader.TryRead(view, at, out clock, out end),
            _ => false,
        };
    }

    /// <summary>An hour and nothing more, which only the words around it make a time: the 9 of "Tuesday at 9", the 7 of "7 in the evening".</summary>
    public static bool TryReadBareHour(in TokenView view, int at, out ClockTime clock, out int end)
    {
        end = at + 1;
        var word = view.Word(at);
        var hour = view.IsNumber(at) && view[at].Length <= 2 && !IsGluedToOther(view, at) ? DigitReader.PlainInteger(view, at)
            : word.Is(WordClass.Cardinal) ? (int)word.Number
            : 0;
        clock = new ClockTime(hour);
        return hour is >= 1 and <= 12 && (!view.IsGlued(end) || IsMarkAfter(view.Symbol(end)));
    }

    private static bool IsMarkAfter(char symbol) =>
        symbol is '.' or ',' or '?' or '!' or ';' or ')' or '"' or '\u201D' or '\u2013' or '\u2014' or '-';

    /// <summary>Whether a word stands before that times of day follow, so that a bare figure may be one.</summary>
    public static bool IsLed(in TokenView view, int at) => view.Particle(at - 1)
        is Particle.At or Particle.By or Particle.Until or Particle.From or Particle.Since or Particle.Before or Particle.After
        or Particle.Between or Particle.Around
        || view.Chars(at - 1) is "about" || view.Symbol(at - 1) == '@';

    /// <summary>Whether what was read is counted off by a word for its rough hour: "11ish", "noonish".</summary>
    public static bool IsRough(in TokenView view, int end) => view.Chars(end - 1).EndsWith("ish", StringComparison.Ordinal);

    /// <summary>Nothing that is counted or measured follows: "at 9 locations" and "by two thirty-minute talks" are no times.</summary>
    public static bool IsLast(in TokenView view, int end)
    {
        if (view.IsNumber(end) || view.IsHyphen(end) && view.IsGlued(end)) return false;
        if (!view.IsWord(end)) return view.Symbol(end) is not ('%' or '/' or '$' or '\u00B0') && !GoesOnAsFigure(view, end);
        return view.Is(end, WordClass.Stop | WordClass.Verb | WordClass.RelativeDay | WordClass.Weekday | WordClass.Month);
    }

    /// <summary>"9.81", "9:30", "9,000".</summary>
    private static bool GoesOnAsFigure(in TokenView view, int end) =>
        view.Symbol(end) is '.' or ':' or ',' && view.IsGlued(end) && view.IsNumber(end + 1) && view.IsGlued(end + 1);

    private static bool IsGluedToOther(in TokenView view, int at) =>
        view.IsGlued(at) && view.Symbol(at - 1) is not ('(' or '"' or '\'' or '\u2018' or '\u201C' or '[' or '-' or '\u2013' or '\u2014' or '@');

    private static bool TryReadDigits(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at + 1;
        if (IsGluedToOther(view, at)) return false;
        var hour = DigitReader.PlainInteger(view, at);
        int? minute = null;
        int? second = null;
        var isColon = view[at].Length <= 2 && hour >= 0 && TryReadMinutes(view, ref end, out minute, out second);
        // British papers write "2.30pm".
        var isPoint = !isColon && TryReadPoint(view, at, ref hour, ref minute);
        if (minute is null && (TryReadMilitary(view, at, hour, out clock, out var after) || TryReadNamed(view, at, hour, out clock, out after)))
        {
            end = after;
            return true;
        }

        // "730 pm" lacks its colon.
        if (minute is null && hour is >= 100 and < 1260 && hour % 100 < 60 && view[at].Length is 3 or 4
            && HalfDayReader.TryRead(view, end, out _, out _))
            (hour, minute) = (hour / 100, hour % 100);
        if (hour < 0 || (minute is null && view[at].Length > 2)) return false;
        var hasHalf = TryReadHalf(view, at, minute is not null, ref end, out var isAfternoon);
        if (!hasHalf && !isColon && !isPoint) return false;
        var hasZone = ZoneReader.TryRead(view, end, out var offset, out var afterZone);
        if (hasZone) end = afterZone;
        if (!hasHalf && !hasZone && !(isColon ? IsColonContext(view, at, hour) : IsPointContext(view, at, hour, minute!.Value))) return false;
        clock = new ClockTime(hasHalf ? Hour24(hour, isAfternoon) : hour, minute, second, hasZone ? offset : null);
        return true;
    }

    private static bool TryReadHalf(in TokenView view, int at, bool hasMinute, ref int end, out bool isAfternoon)
    {
        if (HalfDayReader.TryRead(view, end, out isAfternoon, out var afterHalf))
        {
            end = afterHalf;
            return true;
        }

        // "95p" is money; "7:45p", "8p ET" and "Friday at 9p" are times.
        if (!HalfDayReader.TryReadLetter(view, end, out isAfternoon)) return false;
        if (!hasMinute && !view.Is(end + 1, WordClass.Zone)
            && !(view.Particle(at - 1) == Particle.At && view.Is(at - 2, WordClass.RelativeDay | WordClass.Weekday))) return false;
        end++;
        return true;
    }

    /// <summary>"4 o'clock", "12 noon", "11ish".</summary>
    private static bool TryReadNamed(in TokenView view, int at, int hour, out ClockTime clock, out int end)
    {
        clock = new ClockTime(hour);
        end = at + 2;
        if (hour is < 1 or > 12) return false;
        if (view.Particle(at + 1) == Particle.Oclock || (view.Chars(at + 1) is "ish" && view.IsGlued(at + 1))) return true;
        if (hour == 12 && view.Particle(at + 1) == Particle.Midnight) clock = new ClockTime(0);
        else if (hour != 12 || view.Particle(at + 1) != Particle.Noon) return false;
        return true;
    }

    /// <summary>"2.30", in shape.</summary>
    public static bool TryReadPoint(in TokenView view, int at, ref int hour, ref int? minute)
    {
        var chars = view.Chars(at);
        var point = chars.IndexOf('.');
        if (point is < 1 or > 2 || chars.Length != point + 3 || chars.Contains(',')) return false;
        var minutes = Digits(chars[(point + 1)..]);
        if (minutes > 59) return false;
        (hour, minute) = (Digits(chars[..point]), minutes);
        return true;
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
        // "Won in 1:32.54", "with 2:14 left in the half": a race's or a game's time.
        if (!TryReadPart(view, end, out var minutes) || view[end + 1].Length > 2 || view.Chars(end + 2) is "left" or "remaining") return false;
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
        if (number < 0 || view[at].Length != 4 || number / 100 > 24 || number % 100 > 59) return false;
        clock = new ClockTime(number / 100, number % 100);
        var hasZero = view.Chars(at)[0] == '0';
        if (view.Word(at + 1).Word is "hours" or "hrs" && (hasZero || number % 100 != 0 || view.Particle(at - 1) is Particle.At or Particle.By))
        {
            if (ZoneReader.TryRead(view, end, out var zone, out var afterZone)) (clock, end) = (clock with { OffsetMinutes = zone }, afterZone);
            return true;
        }

        if (view.Is(at + 1, WordClass.Zone) && ZoneReader.TryRead(view, at + 1, out var offset, out end))
        {
            clock = clock with { OffsetMinutes = offset };
            return true;
        }

        // "Landed at 0530": a leading zero is no count's.
        end = at + 1;
        return hasZero && IsLed(view, at);
    }

    /// <summary>"16:9" is a shape and "John 3:16" a verse: a bare hour and minute is a time where a word before it says so, or nothing
    /// speaks against it.</summary>
    private static bool IsColonContext(in TokenView view, int at, int hour)
    {
        if (IsLed(view, at) || view.Particle(at - 1) is Particle.To or Particle.And) return true;
        if (hour > 24) return false;
        return !(view.IsWord(at - 1) && view[at - 1].IsCapitalized && view[at - 1].Lexeme == 0);
    }

    /// <summary>"On Monday at 2.30", "doors open at 7.30 in the evening": a figure in hundredths is mostly a price or a rate, so the day
    /// beside it or the part of the day says so, and the minutes are those of timetables.</summary>
    private static bool IsPointContext(in TokenView view, int at, int hour, int minute)
    {
        if (hour is < 1 or > 23 || !IsLed(view, at)) return false;
        if (DayPartReader.IsInThePart(view, at + 1, out _, out _)) return true;
        if (minute % 5 != 0 || view.Particle(at - 1) != Particle.At || !IsLast(view, at + 1)) return false;
        return view.Is(at - 2, WordClass.Weekday | WordClass.RelativeDay) || KeepsTimetable(view.Chars(at - 2));
    }

    /// <summary>What leaves, arrives or begins does so at a time; what opens, closes or trades may do so at a price.</summary>
    private static bool KeepsTimetable(ReadOnlySpan<char> verb) => verb
        is "leave" or "leaves" or "left" or "leaving" or "depart" or "departs" or "departed" or "arrive" or "arrives"
        or "arrived" or "begin" or "begins" or "began" or "beginning" or "meet" or "meets" or "met";

    /// <summary>The hour of a 24-hour clock.</summary>
    public static int Hour24(int hour, bool isAfternoon)
    {
        // "12 a.m." is midnight. "18:30 p.m." says its half of the day twice; "13 a.m." is kept as 25.
        if (hour == 12) return isAfternoon ? 12 : 0;
        if (hour > 12) return hour <= 24 && isAfternoon ? hour : hour + 12;
        return isAfternoon ? hour + 12 : hour;
    }
}
