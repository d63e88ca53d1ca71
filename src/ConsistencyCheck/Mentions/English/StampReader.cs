using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Dates in digits: "2024-05-28 18:53:32", "2023-09-06T20:09Z", "05/28/2024", "28.05.2024". Read by character, since the tokeniser
/// joins "28.05".</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339: Date and Time on the Internet</seealso>
internal static class StampReader
{
    /// <summary>From 30 on, two digits are a year of the twentieth century, as after an apostrophe.</summary>
    private const int FirstOfLastCentury = 30;

    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        if (!view.IsNumber(at) || view[at].Length > 5 || view.IsGlued(at) && !IsOtherEnd(view, at)
            && view.Symbol(at - 1) is not ('(' or '"' or '[' or '\u201C' or '\'' or '>' or ':' or '|')) return false;
        // "Part no. 31-11-2024", "case 12/13/2019": the number of a thing.
        if (at > 0 && view.Is(view.Symbol(at - 1) == '.' && at > 1 ? at - 2 : at - 1, WordClass.Identifier)) return false;
        var reader = new CharReader(view.Text, view[at].Start);
        if (!TryReadDate(ref reader, ref draft)) return false;
        TryReadTime(ref reader, ref draft);
        if (reader.IsInsideWord && !IsBeforeOtherEnd(reader)) return false;
        draft.End = TokenAfter(view, at, reader.Position);
        return true;
    }

    /// <summary>Whether it ends a range of two dates that a dash joins: "5/1/2019-5/7/2020".</summary>
    private static bool IsOtherEnd(in TokenView view, int at) =>
        view.IsDash(at - 1) && view.IsNumber(at - 2) && view.Symbol(at - 3) == '/' && view.Symbol(at + 1) == '/';

    private static bool IsBeforeOtherEnd(CharReader reader)
    {
        var other = default(TimeDraft);
        if (reader.Current != '-') return false;
        reader.Position++;
        return TryReadDate(ref reader, ref other) && !reader.IsInsideWord;
    }

    private static bool TryReadDate(ref CharReader reader, ref TimeDraft draft)
    {
        if (!reader.TryReadDigits(1, 4, out var first, out var firstLength)) return false;
        var separator = reader.Current;
        if (separator is not ('-' or '/' or '.')) return false;
        reader.Position++;
        if (!reader.TryReadDigits(1, 2, out var second, out _) || reader.Current != separator) return false;
        reader.Position++;
        if (!reader.TryReadDigits(1, 4, out var third, out var thirdLength)) return false;
        if (firstLength == 4) return thirdLength <= 2 && TryMake(first, second, third, null, ref draft);
        if (thirdLength is 1 or 3 || firstLength > 2) return false;
        var year = thirdLength == 4 ? third : third + (third < FirstOfLastCentury ? 2000 : 1900);
        if (year is < 1000 or > 2999) return false;
        // "30-2-10" is a team's record and "13-13-13" a fertilizer: with two digits for the year, what is no date is no misprint of one.
        if (thirdLength == 2 && !IsDay(year, first, second) && !IsDay(year, second, first)) return false;
        if (separator == '.') return TryMake(year, second, first, null, ref draft);
        // American order first; the other is kept where it is a date too.
        if (first > 12) return TryMake(year, second, first, null, ref draft);
        var other = second <= 12 && first != second ? new CalendarFields { Year = year, Month = second, Day = first } : (CalendarFields?)null;
        return TryMake(year, first, second, other, ref draft);
    }

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryMake(int year, int month, int day, CalendarFields? other, ref TimeDraft draft)
    {
        if (year < 1000 || month is < 1 or > 19 || day is < 1 or > 39) return false;
        draft.Fields = new CalendarFields { Year = year, Month = month, Day = day };
        draft.OtherReading = other;
        return true;
    }

    private static void TryReadTime(ref CharReader reader, ref TimeDraft draft)
    {
        var start = reader.Position;
        if (reader.Current is 'T' or 't' || (reader.Current is ' ' or ',' && reader.Next is >= '0' and <= '9')) reader.Position++;
        else return;
        if (!reader.TryReadDigits(2, 2, out var hour, out _) || reader.Current != ':')
        {
            reader.Position = start;
            return;
        }

        reader.Position++;
        if (!reader.TryReadDigits(2, 2, out var minute, out _))
        {
            reader.Position = start;
            return;
        }

        int? second = null;
        if (reader.Current == ':' && reader.Next is >= '0' and <= '9')
        {
            reader.Position++;
            if (reader.TryReadDigits(2, 2, out var read, out _)) second = read;
            if (reader.Current is '.' && reader.Next is >= '0' and <= '9')
            {
                reader.Position++;
                reader.TryReadDigits(1, 9, out _, out _);
            }
        }

        draft.Type = TimeType.DateTime;
        draft.Clock = new ClockTime(hour, minute, second, TryReadOffset(ref reader));
    }

    private static int? TryReadOffset(ref CharReader reader)
    {
        if (reader.Current is 'Z' or 'z')
        {
            reader.Position++;
            return 0;
        }

        var sign = reader.Current switch { '+' => 1, '-' or '\u2212' => -1, _ => 0 };
        var start = reader.Position++;
        if (sign != 0 && reader.TryReadDigits(2, 2, out var hours, out _) && hours <= 14)
        {
            if (reader.Current == ':') reader.Position++;
            reader.TryReadDigits(2, 2, out var minutes, out _);
            return sign * ((hours * 60) + minutes);
        }

        reader.Position = start;
        return null;
    }

    private static int TokenAfter(in TokenView view, int at, int position)
    {
        while (at < view.Count && view[at].Start < position) at++;
        return at;
    }
}
