using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Bare years and ranges of years: "in 1948", "2019-21", "the 2003-04 season", "(1856-1915)", "AD 79".</summary>
internal static class YearReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Date };
        if (!view.IsNumber(at)) return TryReadShort(view, at, ref draft);
        if (EraReader.TryRead(view, at, ref draft)) return true;
        if (!YearTail.TryReadYear(view, at, out var year, out var end) || !IsYear(view, at, end, year)) return false;
        draft.Fields = new CalendarFields { Year = year };
        draft.End = end;
        if (!TryReadPart(view, year, ref draft)) ReadRange(view, year, ref draft);
        return true;
    }

    /// <summary>"the 1988 third quarter", "their 1982 summer offensives".</summary>
    private static bool TryReadPart(in TokenView view, int year, ref TimeDraft draft)
    {
        var at = draft.End;
        if (view.Is(at, WordClass.Season) && view.Particle(at + 1) != Particle.Of)
        {
            draft.Fields = new CalendarFields { Year = year, Part = CalendarUnit.Season, PartNumber = PeriodReader.SeasonNumber(view.Word(at)) };
            draft.End = at + 1;
            return true;
        }

        if (!PeriodReader.TryRead(view, at, out var part) || part.Relative is not null || part.Fields is not { Year: null, Part: CalendarUnit.Quarter }) return false;
        draft.Fields = part.Fields with { Year = year };
        draft.End = part.End;
        return true;
    }

    /// <summary>"in '98", "the spring of '45": two digits after an apostrophe, the twentieth century's from 30 on.</summary>
    private static bool TryReadShort(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Symbol(at) is not ('\'' or '\u2019' or '\u2018') || !view.IsGlued(at + 1) || view[at + 1].Length != 2 || view.IsGlued(at)) return false;
        var year = DigitReader.PlainInteger(view, at + 1);
        if (year < 0 || view.IsGlued(at + 2) && (view.IsWord(at + 2) || view.Symbol(at + 2) is '\'' or '\u2019' or '%' or '-')) return false;
        if (!view.Is(at - 1, WordClass.YearPreposition | WordClass.Season | WordClass.Month)) return false;
        draft.Fields = new CalendarFields { Year = year < 30 ? 2000 + year : 1900 + year };
        draft.End = at + 2;
        return true;
    }

    /// <summary>Whether a number of four digits is a year and no count, name or clock time.</summary>
    private static bool IsYear(in TokenView view, int at, int end, int year)
    {
        if (IsPartOfSomething(view, at, end) || view.Particle(end) == Particle.Bc) return false;
        if (view.Is(at - 1, WordClass.Identifier) && view[at - 1].IsCapitalized) return false;
        if (view.Is(end, WordClass.Unit | WordClass.Currency | WordClass.TimeUnit | WordClass.Zone) && !view.Is(end, WordClass.YearPreposition | WordClass.Stop)) return false;
        if (view.Particle(end) == Particle.Percent || view.Symbol(end) == '%') return false;
        var isRecent = year is >= 1900 and <= 2100;
        var isPreceded = view.Is(at - 1, WordClass.YearPreposition) || view.Symbol(at - 1) == '(';
        var isCounted = HeadNounReader.TryReadPlural(view, end, out var noun);
        if (isRecent) return !isCounted || year % 100 != 0 && (isPreceded || view.Particle(at - 1) is Particle.The or Particle.This || noun > end || view.Is(at - 1, WordClass.Stop));
        // A full range of years, or a year that is not round and ends its clause, is no count.
        if (isCounted) return view.Particle(at - 1) == Particle.The && year % 10 != 0 && year >= 1500;
        return isPreceded || (view.Particle(at - 1) == Particle.The && year >= 1500) || IsFullRange(view, end, year) || (year is >= 1500 && year % 10 != 0 && !view.IsWord(end) && !view.IsNumber(at - 1) && (view.Symbol(at - 1) == ',' || view.Is(at - 1, WordClass.Stop) == false && view[at - 1].IsCapitalized));
    }

    private static bool IsFullRange(in TokenView view, int end, int year) =>
        view.IsDash(end) && DigitReader.PlainInteger(view, end + 1) is var last && view[end + 1].Length == 4 && last > year && last - year <= 150;

    private static bool IsPartOfSomething(in TokenView view, int at, int end)
    {
        if (view.IsGlued(at) && view.Symbol(at - 1) is '$' or '£' or '€' or '#' or '@' or '/' or '.' or '_' or '+' or '=' or '&') return true;
        if (view.IsGlued(at) && (view.IsWord(at - 1) || view.IsNumber(at - 1))) return true;
        if (view.IsGlued(at) && view.IsHyphen(at - 1) && view.IsGlued(at - 1) && view.IsNumber(at - 2)) return true;
        return view.IsGlued(end) && view.Symbol(end) is '@' or '_' or '/' or '=' && view.IsGlued(end + 1);
    }

    /// <summary>"1914-1918", "2003-04": the second year in full or its last two digits, later than the first.</summary>
    private static void ReadRange(in TokenView view, int year, ref TimeDraft draft)
    {
        var at = draft.End;
        if ((!view.IsDash(at) && !(view.Symbol(at) == '/' && view.IsGlued(at))) || view.IsGlued(at) != view.IsGlued(at + 1)) return;
        var last = DigitReader.PlainInteger(view, at + 1);
        var length = view[at + 1].Length;
        if (length == 2 && view.IsGlued(at + 1)) last += year / 100 * 100;
        else if (length != 4) return;
        if (last <= year || last > 2999 || (view.IsGlued(at + 2) && (view.IsDash(at + 2) || view.IsWord(at + 2)))) return;
        draft.Until = new TimeValue { Type = TimeType.Date, Fields = new CalendarFields { Year = last } };
        draft.End = at + 2;
    }
}
