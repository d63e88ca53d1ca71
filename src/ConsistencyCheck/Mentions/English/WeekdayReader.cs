using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Weekdays, and what places them: "Wednesday, Sept. 6", "Friday the 13th", "Tuesday of last week", "Sunday 31".</summary>
internal static class WeekdayReader
{
    /// <summary>The hours of a clock end with 12: "Monday 7" may be a time.</summary>
    private const int LastHour = 12;

    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        if (!TryReadName(view, at, out var weekday, out draft.End)) return false;
        draft.Fields = new CalendarFields { Weekday = weekday };
        if (view.Word(draft.End - 1).IsPossessive) return true;
        if (!TryReadDate(view, ref draft) && !TryReadDayNumber(view, ref draft)) TryReadWeek(view, ref draft);
        return true;
    }

    public static bool TryReadName(in TokenView view, int at, out DayOfWeek weekday, out int end)
    {
        var word = view.Word(at);
        weekday = word.Weekday;
        end = at + 1;
        if (word.Is(WordClass.Weekday) && !word.Is(WordClass.Frequency)) return true;
        if (!word.Is(WordClass.DoubtfulWeekday) || (!view[at].IsCapitalized && word.Word.Length < 4)) return false;
        // "Springfield, Mo., July 7" is in Missouri.
        if (word.Word.Length == 2 && view.Symbol(end) == '.') return false;
        // "Sat", "Sun": only before a date, or with the point of an abbreviation.
        if (view.Symbol(end) == '.' && view.IsGlued(end) && view.Symbol(end + 1) != '\0') end++;
        var next = view.Symbol(end) is ',' or '.' ? end + 1 : end;
        if (view.Particle(next) == Particle.The) next++;
        // "Mo, October 7": two letters are a weekday in notices, and only right before a day with its month.
        if (word.Word.Length == 2) return IsDayWithMonth(view, next);
        if (!view.IsNumber(next)) return view.Is(next, WordClass.Month | WordClass.DoubtfulMonth);
        return view.Is(next + 1, WordClass.Month | WordClass.DoubtfulMonth) || view.Particle(next + 1) is Particle.Am or Particle.Pm
            || (DateReader.TryReadDay(view, next, out _, out var after) && after == next + 2);
    }

    private static bool IsDayWithMonth(in TokenView view, int at)
    {
        const WordClass Months = WordClass.Month | WordClass.DoubtfulMonth;
        if (view.IsNumber(at)) return view.Is(at + 1, Months);
        return view.Is(at, Months) && (view.IsNumber(at + 1) || (view.Symbol(at + 1) == '.' && view.IsNumber(at + 2)));
    }

    /// <summary>The date of a weekday that has been read: ", Sept. 6, 2023", " 2018-07-06", " (Jun-15)".</summary>
    public static bool TryReadDate(in TokenView view, ref TimeDraft draft)
    {
        var at = draft.End;
        var isBracketed = view.Symbol(at) == '(';
        if (view.Symbol(at) == ',' || isBracketed || (view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1))) at++;
        if (view.Particle(at) == Particle.On) at++;
        var dated = draft;
        if (view.IsNumber(at) && StampReader.TryRead(view, at, out var stamp) && stamp.Clock is null)
        {
            dated.Fields = stamp.Fields with { Weekday = draft.Fields.Weekday };
            (dated.OtherReading, dated.End) = (stamp.OtherReading, stamp.End);
        }
        else if (!DateReader.TryReadMonthDate(view, at, ref dated) || dated.Fields.Day is null || dated.Fields.Month is null)
        {
            return false;
        }

        if (isBracketed && view.Symbol(dated.End++) != ')') return false;
        draft = dated;
        return true;
    }

    /// <summary>"Friday the 13th", "Sunday 31": a day of the month that is to be found.</summary>
    private static bool TryReadDayNumber(in TokenView view, ref TimeDraft draft)
    {
        var at = view.Particle(draft.End) == Particle.The ? draft.End + 1 : draft.End;
        if (!DateReader.TryReadDay(view, at, out var day, out var end) || day > 31) return false;
        var isBare = end == at + 1 && view.IsNumber(at);
        if (isBare ? at != draft.End || day <= LastHour || view.IsWord(end) || view.IsNumber(end)
            || view.Symbol(end) is not ('.' or ',' or '!' or '?' or ';' or '\0')
            : (at == draft.End && !view.IsNumber(at)) || !DateReader.EndsAsDay(view, end)) return false;
        draft.Fields = draft.Fields with { Day = day };
        draft.End = end;
        return true;
    }

    /// <summary>"Tuesday of last week", "Friday next week".</summary>
    private static void TryReadWeek(in TokenView view, ref TimeDraft draft)
    {
        var at = view.Particle(draft.End) == Particle.Of ? draft.End + 1 : draft.End;
        int? offset = view.Particle(at) switch { Particle.This => 0, Particle.Last => -1, Particle.Next => 1, _ => null };
        if (offset is null || view.Word(at + 1).Word is not "week") return;
        draft.Relative = RelativeTime.Aligned(CalendarUnit.Week, offset.Value);
        draft.End = at + 2;
    }
}
