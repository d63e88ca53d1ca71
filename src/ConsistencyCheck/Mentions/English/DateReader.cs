using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Dates with a month's name: "Sept. 6, 2023", "6 September", "Wednesday, Sept. 6-8", "the 6th of May", "August of this year".</summary>
internal static class DateReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Date };
        if (!TryReadWeekday(view, at, out var weekday, out var next)) return TryReadMonthDate(view, at, ref draft);
        draft.Fields = draft.Fields with { Weekday = weekday };
        draft.End = next;
        if (view.Word(next - 1).IsPossessive) return true;
        var comma = view.Symbol(next) == ',' ? next + 1 : next;
        if (view.Particle(comma) == Particle.On) comma++;
        var dated = draft;
        if (TryReadMonthDate(view, comma, ref dated) && dated.Fields.Day is not null) draft = dated;
        return true;
    }

    public static bool TryReadWeekday(in TokenView view, int at, out DayOfWeek weekday, out int end)
    {
        var word = view.Word(at);
        weekday = word.Weekday;
        end = at + 1;
        if (word.Is(WordClass.Weekday) && !word.Is(WordClass.Frequency)) return true;
        if (!word.Is(WordClass.DoubtfulWeekday) || !view[at].IsCapitalized) return false;
        // "Sat", "Sun": only before a date, or with the point of an abbreviation.
        if (view.Symbol(end) == '.' && view.IsGlued(end) && view.Symbol(end + 1) != '\0') end++;
        var next = view.Symbol(end) is ',' or '.' ? end + 1 : end;
        return view.Is(next, WordClass.Month | WordClass.DoubtfulMonth) || (view.IsNumber(next) && view.Is(next + 1, WordClass.Month | WordClass.DoubtfulMonth));
    }

    private static bool TryReadMonthDate(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Is(at, WordClass.Month | WordClass.DoubtfulMonth)) return TryReadMonthFirst(view, at, ref draft);
        if (TryReadSlash(view, at, ref draft)) return true;
        return TryReadDayFirst(view, view.Particle(at) == Particle.The ? at + 1 : at, ref draft);
    }

    private static bool TryReadMonthFirst(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!view[at].IsCapitalized && view.Is(at, WordClass.DoubtfulMonth)) return false;
        draft.Fields = draft.Fields with { Month = view.Word(at).Month };
        var isDoubtful = view.Is(at, WordClass.DoubtfulMonth);
        var end = at + 1;
        draft.End = end;
        if (view.Word(at).IsPossessive) return !isDoubtful || IsMonthContext(view, at);
        if (view.Symbol(end) == '.' && view.IsGlued(end) && view.Word(at).Word.Length <= 4 && (view.IsNumber(end + 1) || view.Word(at).Word is not ("may" or "june" or "july"))) end++;
        var next = view.Particle(end) == Particle.The ? end + 1 : end;
        if (TryReadDay(view, next, out var day, out var afterDay))
        {
            draft.Fields = draft.Fields with { Day = day };
            draft.End = afterDay;
            DayRangeReader.Read(view, ref draft);
            YearTail.Read(view, ref draft);
            return true;
        }

        draft.End = view.Symbol(end - 1) == '.' && !view.IsNumber(end) ? end - 1 : end;
        if (YearTail.TryReadMonthYear(view, end, ref draft)) return true;
        return !isDoubtful || IsMonthContext(view, at);
    }

    /// <summary>"6 September", "6th of September", "6-8 September".</summary>
    private static bool TryReadDayFirst(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!TryReadDay(view, at, out var day, out var end)) return false;
        var until = 0;
        if (view.IsDash(end) && TryReadDay(view, end + 1, out until, out var afterUntil) && until > day) end = afterUntil;
        else until = 0;
        if (TryReadBareDay(view, at, day, end, ref draft)) return true;
        if (view.Particle(end) == Particle.Of || (view.IsHyphen(end) && view.IsGlued(end) && view.IsGlued(end + 1))) end++;
        if (!view.Is(end, WordClass.Month) && !(view.Is(end, WordClass.DoubtfulMonth) && view[end].IsCapitalized)) return false;
        // "6 May 12" and "on 6 March 12 people" have the day behind the month: the first number is none.
        draft.Fields = draft.Fields with { Month = view.Word(end).Month, Day = day };
        draft.End = end + 1;
        if (view.Symbol(draft.End) == '.' && view.IsGlued(draft.End) && view.Word(end).Word.Length <= 4 && view.IsNumber(draft.End + 1)) draft.End++;
        if (until > 0) draft.Until = new TimeValue { Type = TimeType.Date, Fields = draft.Fields with { Day = until, Weekday = null } };
        YearTail.Read(view, ref draft);
        return true;
    }

    /// <summary>"on 11/20": month and day in digits, after a word that stands before days.</summary>
    private static bool TryReadSlash(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Symbol(at + 1) != '/' || !view.IsGlued(at + 1) || !view.IsGlued(at + 2) || view.IsGlued(at)) return false;
        if (view.Particle(at - 1) is not (Particle.On or Particle.By or Particle.Until or Particle.Since or Particle.From or Particle.Before or Particle.After)) return false;
        if (view.IsGlued(at + 3) && (view.IsWord(at + 3) || view.Symbol(at + 3) is '/' or '-')) return false;
        var (first, second) = (DigitReader.PlainInteger(view, at), DigitReader.PlainInteger(view, at + 2));
        if (first is < 1 or > 31 || second is < 1 or > 31 || (first > 12 && second > 12)) return false;
        draft.Fields = first > 12 ? draft.Fields with { Month = second, Day = first } : draft.Fields with { Month = first, Day = second };
        // The day of the attacks has no other reading, and its name never carries the year.
        if (first == 9 && second == 11) draft.Fields = draft.Fields with { Year = 2001 };
        else if (first <= 12 && second <= 12 && first != second) draft.OtherReading = new CalendarFields { Month = second, Day = first };
        draft.End = at + 3;
        return true;
    }

    /// <summary>"on the 20th": a day of a month that the text has named.</summary>
    private static bool TryReadBareDay(in TokenView view, int at, int day, int end, ref TimeDraft draft)
    {
        if (end != at + 2 || view.Particle(at - 1) != Particle.The || view.Particle(at - 2) is not (Particle.On or Particle.By or Particle.Until or Particle.Since)) return false;
        if (day > 31 || (view.IsWord(end) && !view.Is(end, WordClass.Stop | WordClass.Verb)) || view.Particle(end) == Particle.Of || view.IsHyphen(end)) return false;
        draft.Fields = draft.Fields with { Day = day };
        draft.End = end;
        return true;
    }

    /// <summary>A day of the month in digits, with or without an ordinal ending; up to 39, since a typing error is still a date.</summary>
    public static bool TryReadDay(in TokenView view, int at, out int day, out int end)
    {
        end = at + 1;
        day = DigitReader.PlainInteger(view, at);
        if (day < 0)
        {
            // "Sept. 6.": the tokeniser never ends a number with a point, so a decimal is no day.
            return view.Word(at).Is(WordClass.Ordinal | WordClass.Cardinal) && OrdinalGrammar.TryReadNumber(view, at, out day, out end) && day is >= 1 and <= 31;
        }

        if (view[at].Length > 2 || day is < 1 or > 39) return false;
        if (view.IsGlued(end) && view.IsWord(end))
        {
            if (view.Chars(end) is not ("st" or "nd" or "rd" or "th")) return false;
            end++;
        }

        return !(view.IsGlued(end) && view.Symbol(end) is '%' or ':' && view.IsGlued(end + 1)) && !view.Is(end, WordClass.Scale) && view.Particle(end) != Particle.Percent;
    }

    /// <summary>"In March", "last May": a month's name that is also another word needs a word before it that stands before months.</summary>
    private static bool IsMonthContext(in TokenView view, int at) => view.Particle(at - 1)
        is Particle.In or Particle.Since or Particle.By or Particle.Until or Particle.From or Particle.Through or Particle.Early or Particle.Mid or Particle.Late
        or Particle.Last or Particle.Next or Particle.This or Particle.Of or Particle.During or Particle.Between or Particle.Before or Particle.After or Particle.To or Particle.And or Particle.Following or Particle.A
        || view.Chars(at - 1) is "into"
        || (view.IsHyphen(at - 1) && view.Particle(at - 2) is Particle.Mid or Particle.Early or Particle.Late);
}
