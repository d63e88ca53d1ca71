using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Bare years and ranges of years: "in 1948", "2019-21", "the 2003-04 season", "(1856-1915)", "AD 79".</summary>
internal static class YearReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        if (!view.IsNumber(at)) return TryReadShort(view, at, ref draft) || TryReadWorded(view, at, ref draft);
        if (TryReadMonthFirst(view, at, ref draft) || EraReader.TryRead(view, at, ref draft)) return true;
        if (!YearTail.TryReadYear(view, at, out var year, out var end) || !IsYear(view, at, end, year)) return false;
        draft.Fields = new CalendarFields { Year = year };
        draft.End = end;
        if (!TryReadPart(view, year, ref draft)) ReadRange(view, year, ref draft);
        return true;
    }

    /// <summary>"in nineteen eighty-four".</summary>
    private static bool TryReadWorded(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at - 1) is not (Particle.In or Particle.Since or Particle.Until or Particle.By)
            || !WordedYearReader.TryRead(view, at, out var year, out draft.End)) return false;
        draft.Fields = new CalendarFields { Year = year };
        return true;
    }

    /// <summary>"12-2015": a month and its year, where no name before makes it the number of a law.</summary>
    private static bool TryReadMonthFirst(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view[at].Length > 2 || view.IsGlued(at) || view.Symbol(at + 1) is not ('-' or '/') || !view.IsGlued(at + 1) || !view.IsGlued(at + 2)
            || view.IsGlued(at + 3) && (view.IsWord(at + 3) || view.Symbol(at + 3) is '-' or '/')) return false;
        if (IsNumbered(view, at)) return false;
        var (month, year) = (DigitReader.PlainInteger(view, at), DigitReader.PlainInteger(view, at + 2));
        if (month is < 1 or > 12 || view[at + 2].Length != 4 || year is < 1900 or > 2100) return false;
        draft.Fields = new CalendarFields { Year = year, Month = month };
        draft.End = at + 3;
        return true;
    }

    /// <summary>"2019-Q1", "2019 H2", "1989's third quarter", "2015-3": what can end a range of years does ("1984-5").</summary>
    private static bool TryReadPart(in TokenView view, int year, ref TimeDraft draft)
    {
        var at = draft.End;
        var isJoined = view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1);
        if (isJoined) at++;
        var isPossessive = view.Symbol(at) is '\'' or '\u2019' && view.IsGlued(at) && view.IsGlued(at + 1) && view.Chars(at + 1) is "s";
        CalendarFields fields = default;
        var end = at;
        if ((!isJoined && TryReadNamedPart(view, isPossessive ? at + 2 : at, out fields, out end))
            || (!isPossessive && PeriodReader.TryReadCode(view, at, out fields, out end)))
        {
            draft.Fields = fields with { Year = year };
            draft.End = end;
            return true;
        }

        var month = DigitReader.PlainInteger(view, at);
        if (!isJoined || month is < 1 or > 12 || view[at].Length > 2 || month > year % (view[at].Length == 2 ? 100 : 10)
            || IsNumbered(view, at - 2)) return false;
        if (view.IsGlued(at + 1) && (view.IsWord(at + 1) || view.IsDash(at + 1) || view.Symbol(at + 1) is '/' or '%')) return false;
        draft.Fields = draft.Fields with { Month = month };
        draft.End = at + 1;
        return true;
    }

    /// <summary>The "third quarter" of "the 1988 third quarter", the "summer" of "their 1982 summer offensive".</summary>
    private static bool TryReadNamedPart(in TokenView view, int at, out CalendarFields fields, out int end)
    {
        if (PeriodReader.TryReadPartName(view, at, out fields, out end)) return fields.Part is CalendarUnit.Quarter or CalendarUnit.Half;
        if (!view.Is(at, WordClass.Season) || view.Particle(at + 1) == Particle.Of) return false;
        (fields, end) = (new CalendarFields { Part = CalendarUnit.Season, PartNumber = PeriodReader.SeasonNumber(view.Word(at)) }, at + 1);
        return true;
    }

    /// <summary>"Law 12-2015", "Series 2015-3", "No. 12/2015": the number of a thing.</summary>
    private static bool IsNumbered(in TokenView view, int at) =>
        at > 0 && (view[at - 1].IsCapitalized || view.Symbol(at - 1) is '.' or '#' || view.Is(at - 1, WordClass.Identifier));

    /// <summary>"in '98", "the spring of '45": two digits after an apostrophe, the twentieth century's from 30 on.</summary>
    private static bool TryReadShort(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!YearTail.TryReadShort(view, at, out var year, out draft.End)) return false;
        if (!view.Is(at - 1, WordClass.YearPreposition | WordClass.Season | WordClass.Month)) return false;
        draft.Fields = new CalendarFields { Year = year };
        return true;
    }

    /// <summary>Whether a number of four digits is a year and no count, name or clock time.</summary>
    private static bool IsYear(in TokenView view, int at, int end, int year)
    {
        if (IsPartOfSomething(view, at, end) || view.Particle(end) == Particle.Bc) return false;
        if (view.Is(at - 1, WordClass.Identifier) && view[at - 1].IsCapitalized) return false;
        if (view.Is(end, WordClass.Unit | WordClass.Currency | WordClass.TimeUnit | WordClass.Zone)
            && !view.Is(end, WordClass.YearPreposition | WordClass.Stop)) return false;
        if (view.Particle(end) == Particle.Percent || view.Symbol(end) == '%') return false;
        var isRecent = year is >= 1900 and <= 2100;
        var isPreceded = view.Is(at - 1, WordClass.YearPreposition) || view.Symbol(at - 1) == '('
            || (view.Chars(at - 1) is "born" or "died" && !view.IsWord(end));
        var isCounted = HeadNounReader.TryReadPlural(view, end, out var noun);
        if (isRecent)
        {
            if (!isCounted || (view[end].IsCapitalized && view.Particle(at - 1) == Particle.The)) return true;
            // "The 2019 elections", but "2000 people".
            return year % 100 != 0
                && (isPreceded || noun > end || view.Particle(at - 1) is Particle.The or Particle.This || view.Is(at - 1, WordClass.Stop));
        }

        // A full range of years, or a year that is not round and ends its clause, is no count.
        if (isCounted) return view.Particle(at - 1) == Particle.The && year % 10 != 0 && year >= 1500;
        return isPreceded || (view.Particle(at - 1) == Particle.The && year >= 1500) || IsFullRange(view, end, year)
            || (year >= 1500 && year % 10 != 0 && !view.IsWord(end) && IsAfterNameOrComma(view, at));
    }

    private static bool IsAfterNameOrComma(in TokenView view, int at) =>
        !view.IsNumber(at - 1) && (view.Symbol(at - 1) == ',' || (!view.Is(at - 1, WordClass.Stop) && view[at - 1].IsCapitalized));

    private static bool IsFullRange(in TokenView view, int end, int year) =>
        view.IsDash(end) && DigitReader.PlainInteger(view, end + 1) is var last && view[end + 1].Length == 4 && last > year && last - year <= 150;

    private static bool IsPartOfSomething(in TokenView view, int at, int end)
    {
        if (view.IsGlued(at) && view.Symbol(at - 1) is '$' or '£' or '€' or '#' or '@' or '/' or '.' or '_' or '+' or '&') return true;
        // "?year=2019" is an address, "> =2019" a comparison.
        if (view.IsGlued(at) && view.Symbol(at - 1) == '=' && view.IsGlued(at - 1)) return true;
        if (view.IsGlued(at) && (view.IsWord(at - 1) || view.IsNumber(at - 1))) return true;
        if (view.IsGlued(at) && view.IsHyphen(at - 1) && view.IsGlued(at - 1) && view.IsNumber(at - 2)) return true;
        return view.IsGlued(end) && view.Symbol(end) is '@' or '_' or '/' or '=' && view.IsGlued(end + 1) && !IsSeason(view, at, end);
    }

    /// <summary>"2010/11", "1999/2000": the year and the next one.</summary>
    public static bool IsSeason(in TokenView view, int at, int end)
    {
        var next = DigitReader.PlainInteger(view, at) + 1;
        if (view.Symbol(end) != '/' || (view.IsGlued(end + 2) && (view.IsWord(end + 2) || view.Symbol(end + 2) is '/' or '-' or '.'
            && view.IsGlued(end + 3)))) return false;
        return DigitReader.PlainInteger(view, end + 1) == (view[end + 1].Length == 2 ? next % 100 : next);
    }

    /// <summary>"1914-1918", "2003-04", "1984-5": the second year in full or its last digits, later than the first.</summary>
    private static void ReadRange(in TokenView view, int year, ref TimeDraft draft)
    {
        var at = draft.End;
        if ((!view.IsDash(at) && !(view.Symbol(at) == '~' && view.IsGlued(at)) && !(view.Symbol(at) == '/' && view.IsGlued(at)))
            || view.IsGlued(at) != view.IsGlued(at + 1)) return;
        var last = DigitReader.PlainInteger(view, at + 1);
        var length = view[at + 1].Length;
        if (length is 1 or 2 && view.IsGlued(at + 1)) last += year - (year % (length == 1 ? 10 : 100));
        else if (length != 4) return;
        if (last <= year || last > 2999 || (view.IsGlued(at + 2) && (view.IsDash(at + 2) || view.IsWord(at + 2)))) return;
        draft.Until = new TimeValue { Type = TimeType.Date, Fields = new CalendarFields { Year = last } };
        draft.End = at + 2;
    }
}
