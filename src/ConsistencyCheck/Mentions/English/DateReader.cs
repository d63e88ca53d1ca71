using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Dates with a month's name: "Sept. 6, 2023", "6 September", "Wednesday, Sept. 6-8", "the 6th of May", "August of this year".</summary>
internal static class DateReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        if (WeekdayReader.TryRead(view, at, out draft)) return true;
        TimeDraft.Begin(at, TimeType.Date, out draft);
        return TryReadMonthDate(view, at, ref draft);
    }

    /// <summary>A day or month by the month's name, or month and day in digits, into a draft that may know the weekday.</summary>
    public static bool TryReadMonthDate(in TokenView view, int at, ref TimeDraft draft)
    {
        if (MonthStampReader.TryRead(view, at, ref draft)) return true;
        if (view.Is(at, WordClass.Month | WordClass.DoubtfulMonth)) return TryReadMonthFirst(view, at, ref draft);
        if (SlashDateReader.TryRead(view, at, ref draft)) return true;
        return TryReadDayFirst(view, view.Particle(at) == Particle.The ? at + 1 : at, ref draft);
    }

    private static bool TryReadMonthFirst(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!view[at].IsCapitalized && view.Is(at, WordClass.DoubtfulMonth) && !IsJoinedDay(view, at) && !LowerCaseMonth.Is(view, at)) return false;
        draft.Fields = draft.Fields with { Month = view.Word(at).Month };
        var isDoubtful = view.Is(at, WordClass.DoubtfulMonth);
        var end = at + 1;
        draft.End = end;
        if (view.Word(at).IsPossessive) return !isDoubtful || IsMonthContext(view, at);
        if (view.Symbol(end) == '.' && view.IsGlued(end) && view.Word(at).Word.Length <= 4
            && (view.IsNumber(end + 1) || view.Word(at).Word is not ("may" or "june" or "july"))) end++;
        var next = view.Particle(end) == Particle.The || IsJoinedDay(view, at) || IsRangeBehindComma(view, end) ? end + 1 : end;
        // "In July the first boat left" has no first of July; "July the first" ends there.
        var isOther = next > end && view.Particle(end) == Particle.The && !view.IsNumber(next);
        if (TryReadDay(view, next, out var day, out var afterDay) && (!isOther || EndsAsDay(view, afterDay)))
        {
            draft.Fields = draft.Fields with { Day = day };
            draft.End = afterDay;
            DayRangeReader.Read(view, ref draft);
            YearTail.Read(view, ref draft);
            return true;
        }

        draft.End = view.Symbol(end - 1) == '.' && !view.IsNumber(end) ? end - 1 : end;
        if (YearTail.TryReadMonthYear(view, end, ref draft)) return true;
        return (!isDoubtful && !IsNameAfter(view, at)) || IsMonthContext(view, at);
    }

    /// <summary>"Prince Jan Kowalik", "April Kowalska": a month's name that is also given to people, before a word that is only a name.</summary>
    private static bool IsNameAfter(in TokenView view, int at) =>
        view.Word(at).Word is "jan" or "april" or "june" or "august" && !HeadNounReader.LooksLikePlural(view, at + 1) && view.IsWord(at + 1)
            && view[at + 1].IsCapitalized && view[at + 1].Lexeme == 0 && view[at].IsCapitalized && !view[at + 1].Flags.HasFlag(TokenFlags.AllCapitals);

    /// <summary>"January, 10-17, 2016": with a comma before the days only the whole shape shows that they are the month's.</summary>
    private static bool IsRangeBehindComma(in TokenView view, int at) =>
        view.Symbol(at) == ',' && view.IsNumber(at + 1) && view.IsDash(at + 2) && view.IsNumber(at + 3) && view[at + 3].Length <= 2
            && view.Symbol(at + 4) == ',' && YearTail.TryReadYear(view, at + 5, out _, out _);

    /// <summary>"Nov/2", and the "Jun-15" of "Friday-Jun-15"; "Nov-18" alone may be of 2018.</summary>
    private static bool IsJoinedDay(in TokenView view, int at) =>
        (view.Symbol(at + 1) == '/' || (view.IsHyphen(at + 1) && (view.IsHyphen(at - 1) || view.Symbol(at - 1) == '('))) && view.IsGlued(at + 1)
            && view.IsGlued(at + 2) && view.IsNumber(at + 2) && view[at + 2].Length <= 2;

    /// <summary>"6 September", "6th of September", "6-8 September", "6 to 8 September".</summary>
    private static bool TryReadDayFirst(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!TryReadDay(view, at, out var day, out var end)) return false;
        var until = DayRangeReader.LastDay(view, at, day, ref end);
        if (TryReadBareDay(view, at, day, until, end, ref draft)) return true;
        if (view.Particle(end) == Particle.Of || (view.IsHyphen(end) && view.IsGlued(end) && view.IsGlued(end + 1))) end++;
        if (!IsMonth(view, end)) return false;
        // "6 May 12" and "on 6 March 12 people" have the day behind the month: the first number is none.
        draft.Fields = draft.Fields with { Month = view.Word(end).Month, Day = day };
        draft.End = end + 1;
        if (view.Symbol(draft.End) == '.' && view.IsGlued(draft.End) && view.Word(end).Word.Length <= 4 && view.IsNumber(draft.End + 1)) draft.End++;
        if (until > 0) draft.Until = new TimeValue { Type = TimeType.Date, Fields = draft.Fields with { Day = until, Weekday = null } };
        YearTail.Read(view, ref draft);
        return true;
    }

    /// <summary>"on the 20th": a day of a month that the text has named.</summary>
    private static bool TryReadBareDay(in TokenView view, int at, int day, int until, int end, ref TimeDraft draft)
    {
        // In words it is a place in an order: "between the tenth and the fifteenth".
        if (!view.IsNumber(at)) return false;
        // "On the 20th", and "on 29th" as India writes it.
        var before = view.Particle(at - 1);
        var lead = before == Particle.The ? view.Particle(at - 2) : before == Particle.On ? Particle.On : Particle.None;
        if (lead is not (Particle.On or Particle.By or Particle.Until or Particle.Since or Particle.Between or Particle.From) || day > 31) return false;
        if (until > 0) return TryReadBareDays(view, day, until, end, ref draft);
        if (end != at + 2 || lead is Particle.Between or Particle.From || !EndsAsDay(view, end)) return false;
        draft.Fields = draft.Fields with { Day = day };
        draft.End = end;
        return true;
    }

    /// <summary>"between the 21st and the 23rd".</summary>
    private static bool TryReadBareDays(in TokenView view, int day, int until, int end, ref TimeDraft draft)
    {
        if (until > 31 || !EndsAsDay(view, end) || view.IsNumber(end - 1)) return false;
        draft.Fields = draft.Fields with { Day = day };
        draft.Until = new TimeValue { Type = TimeType.Date, Fields = new CalendarFields { Day = until } };
        draft.End = end;
        return true;
    }

    /// <summary>Whether no noun follows that the ordinal would be of: "on the 20th anniversary".</summary>
    public static bool EndsAsDay(in TokenView view, int end) =>
        (!view.IsWord(end) || view.Is(end, WordClass.Stop | WordClass.Verb | WordClass.Cardinal)) && view.Particle(end) != Particle.Of && !view.IsHyphen(end);

    /// <summary>A day of the month in digits, with or without an ordinal ending; up to 39, since a typing error is still a date.</summary>
    public static bool TryReadDay(in TokenView view, int at, out int day, out int end)
    {
        end = at + 1;
        day = DigitReader.PlainInteger(view, at);
        if (day < 0)
        {
            // "Sept. 6.": the tokeniser never ends a number with a point, so a decimal is no day.
            return TryReadTens(view, at, out day, out end) || view.Word(at).Is(WordClass.Ordinal | WordClass.Cardinal)
                && OrdinalGrammar.TryReadNumber(view, at, out day, out end) && day is >= 1 and <= 31;
        }

        if (view[at].Length > 2 || day is < 1 or > 39) return false;
        if (view.IsGlued(end) && view.IsWord(end))
        {
            if (view.Chars(end) is not ("st" or "nd" or "rd" or "th")) return false;
            end++;
        }

        return !(view.IsGlued(end) && view.Symbol(end) is '%' or ':' && view.IsGlued(end + 1)) && !view.Is(end, WordClass.Scale)
            && view.Particle(end) != Particle.Percent;
    }

    /// <summary>"twenty-second", and the "twenty nine" of "May twenty nine": with the cardinal no noun may follow that is counted.</summary>
    private static bool TryReadTens(in TokenView view, int at, out int day, out int end)
    {
        day = view.Is(at, WordClass.Cardinal) ? (int)view.Word(at).Number : 0;
        var unit = view.IsHyphen(at + 1) && view.IsGlued(at + 1) ? at + 2 : at + 1;
        end = unit + 1;
        if (day is not (20 or 30)) return false;
        var word = view.Word(unit);
        var isCardinal = word.Is(WordClass.Cardinal);
        day += isCardinal ? (int)word.Number : word.Ordinal;
        return day % 10 != 0 && day <= 31 && (!isCardinal || (word.Number < 10m && !HeadNounReader.TryReadPlural(view, end, out _)
            && !view.Is(end, WordClass.Scale | WordClass.Unit)));
    }

    /// <summary>A month's name beside a day; one that is also another word needs its capital.</summary>
    public static bool IsMonth(in TokenView view, int at) =>
        view.Is(at, WordClass.Month) || (view.Is(at, WordClass.DoubtfulMonth) && view[at].IsCapitalized);

    /// <summary>"In March", "last May": a month's name that is also another word needs a word before it that stands before months.</summary>
    private static bool IsMonthContext(in TokenView view, int at) => view.Particle(at - 1)
        is Particle.In or Particle.Since or Particle.By or Particle.Until or Particle.From or Particle.Through or Particle.Early
        or Particle.Mid or Particle.Late or Particle.Last or Particle.Next or Particle.This or Particle.Of or Particle.During
        or Particle.Between or Particle.Before or Particle.After or Particle.To or Particle.And or Particle.Following or Particle.A
        || view.Chars(at - 1) is "into"
        || (view.Particle(at + 1) is Particle.To or Particle.Through && view.Is(at + 2, WordClass.Month | WordClass.DoubtfulMonth)
            && view[at + 2].IsCapitalized)
        || (view.IsHyphen(at - 1) && view.Particle(at - 2) is Particle.Mid or Particle.Early or Particle.Late);
}
