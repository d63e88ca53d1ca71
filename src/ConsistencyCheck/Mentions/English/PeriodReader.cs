using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Periods with a number of their own: "the 1990s", "19th century", "Q4 2022", "the second quarter", "summer 2022", "fiscal 2023".</summary>
internal static class PeriodReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        var next = view.Particle(at) == Particle.The ? at + 1 : at;
        return TryReadDecade(view, next, ref draft)
            || TryReadQuarterCode(view, next, ref draft)
            || TryReadOrdinalPart(view, next, ref draft)
            || TryReadSeason(view, next, ref draft)
            || TryReadFiscal(view, next, ref draft);
    }

    /// <summary>"1990s", "'90s", "the nineties".</summary>
    private static bool TryReadDecade(in TokenView view, int at, ref TimeDraft draft)
    {
        var isShort = view.Symbol(at) is '\'' or '\u2019' or '\u2018';
        var number = isShort ? at + 1 : at;
        var first = DigitReader.PlainInteger(view, number);
        if (first < 0) return TryReadDecadeWord(view, at, ref draft);
        var letter = view.Symbol(number + 1) is '\'' or '\u2019' ? number + 2 : number + 1;
        if (!view.IsGlued(letter) || !view.IsWord(letter) || view.Chars(letter) is not "s" || first % 10 != 0) return false;
        // "In 1990's first half" is of the year; "the 1990's" are ten.
        if (letter == number + 2 && !isShort && view[number].Length == 4
            && view.Particle(at - 1) is not (Particle.The or Particle.Early or Particle.Mid or Particle.Late) && !view.IsHyphen(at - 1)) return false;
        if (view[number].Length == 2) first += first < 30 && !isShort ? 2000 : 1900;
        else if (view[number].Length != 4 || first is < 1000 or > 2999) return false;
        draft.Fields = first % 100 == 0 && first % 1000 != 0
            ? new CalendarFields { Part = CalendarUnit.Century, PartNumber = (first / 100) + 1 }
            : new CalendarFields { Part = CalendarUnit.Decade, PartNumber = first };
        draft.End = letter + 1;
        return true;
    }

    private static bool TryReadDecadeWord(in TokenView view, int at, ref TimeDraft draft)
    {
        var word = view.Word(at);
        if (word.Number < 20m
            || word.Is(WordClass.Cardinal | WordClass.Scale | WordClass.PluralScale | WordClass.ScaleSuffix | WordClass.Ordinal)
            || !word.Word.EndsWith("ies", StringComparison.Ordinal)) return false;
        if (view.Particle(at - 1) != Particle.The && view.Particle(at - 2) != Particle.The) return false;
        draft.Fields = new CalendarFields { Part = CalendarUnit.Decade, PartNumber = 1900 + (int)word.Number };
        draft.End = at + 1;
        return true;
    }

    /// <summary>"Q4 2022", "Q4 of last year", "H1 2023".</summary>
    private static bool TryReadQuarterCode(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!TryReadCode(view, at, out draft.Fields, out draft.End)) return false;
        if (draft.Fields.Year is null) YearTail.TryReadMonthYear(view, draft.End, ref draft);
        return true;
    }

    /// <summary>"Q4", "H1".</summary>
    public static bool TryReadCode(in TokenView view, int at, out CalendarFields fields, out int end)
    {
        (fields, end) = (default, at + 2);
        if (view.IsNumber(at)) return TryReadNumberFirst(view, at, ref fields, ref end);
        if (!view.IsWord(at) || view[at].Length != 1 || !view.IsGlued(at + 1) || view.IsGlued(at + 2) && view.IsWord(at + 2)) return false;
        var part = view.Chars(at)[0] switch { 'Q' or 'q' => CalendarUnit.Quarter, 'H' => CalendarUnit.Half, _ => CalendarUnit.Day };
        var number = DigitReader.PlainInteger(view, at + 1);
        if (part == CalendarUnit.Day || number < 1 || number > (part == CalendarUnit.Half ? 2 : 4)) return false;
        fields = new CalendarFields { Part = part, PartNumber = number };
        return true;
    }

    /// <summary>"3Q", "1H 2020", "3Q19", as analysts write.</summary>
    private static bool TryReadNumberFirst(in TokenView view, int at, ref CalendarFields fields, ref int end)
    {
        var number = DigitReader.PlainInteger(view, at);
        if (view[at].Length != 1 || view.IsGlued(at) || !view.IsGlued(at + 1) || view.Chars(at + 1) is not ("Q" or "H") || number < 1) return false;
        var part = view.Chars(at + 1) is "Q" ? CalendarUnit.Quarter : CalendarUnit.Half;
        if (number > (part == CalendarUnit.Quarter ? 4 : 2) || (view.IsGlued(end) && (view.IsWord(end) || view.IsHyphen(end)))) return false;
        fields = new CalendarFields { Part = part, PartNumber = number };
        if (!view.IsGlued(end) || !view.IsNumber(end)) return true;
        var year = DigitReader.PlainInteger(view, end);
        fields = fields with { Year = view[end].Length == 2 ? 2000 + year : year };
        return view[end++].Length is 2 or 4 && year >= 0;
    }

    /// <summary>"the second quarter of 2022", "the 19th century", "the first half of this year".</summary>
    private static bool TryReadOrdinalPart(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!TryReadPartName(view, at, out draft.Fields, out draft.End)) return false;
        var part = draft.Fields.Part;
        var isDated = YearTail.TryReadMonthYear(view, draft.End, ref draft);
        // A game has quarters and halves too; a century needs no year, a week does.
        if (part == CalendarUnit.Century)
        {
            EraReader.ReadAfterCentury(view, ref draft);
            return true;
        }

        if (part == CalendarUnit.Week) return isDated && draft.Fields.Year is not null;
        return isDated || (part == CalendarUnit.Quarter && view.Particle(draft.End) != Particle.Of && !IsOfGame(view, draft.Start));
    }

    /// <summary>"With two minutes left in the fourth quarter", "five minutes into the third quarter".</summary>
    private static bool IsOfGame(in TokenView view, int at)
    {
        if (view.Particle(at - 1) is Particle.The) at--;
        return view.Chars(at - 1) is "into"
            || (view.Particle(at - 1) == Particle.In && view.Chars(at - 2) is "left" or "remaining" or "go" or "touchdown" or "basket");
    }

    /// <summary>"second quarter", "19th century", "first half": the part alone.</summary>
    public static bool TryReadPartName(in TokenView view, int at, out CalendarFields fields, out int end)
    {
        (fields, end) = (default, at);
        if (!view.IsNumber(at) && !view.Is(at, WordClass.Ordinal | WordClass.Cardinal)) return false;
        if (!OrdinalGrammar.TryReadNumber(view, at, out var number, out end)) return false;
        if (view.IsHyphen(end)) end++;
        var word = view.Word(end);
        var part = word.TimeUnit switch
        {
            "Q" when number <= 4 => CalendarUnit.Quarter,
            "CE" when number <= 99 => CalendarUnit.Century,
            "W" when number <= 53 => CalendarUnit.Week,
            _ => CalendarUnit.Day,
        };
        if (word.Particle == Particle.Half && number <= 2) part = CalendarUnit.Half;
        if (part == CalendarUnit.Day || word.Word.EndsWith("ies", StringComparison.Ordinal)) return false;
        fields = new CalendarFields { Part = part, PartNumber = number };
        end++;
        return true;
    }

    /// <summary>"summer 2022", "the summer of 2022", "last winter" is the relative reader's.</summary>
    private static bool TryReadSeason(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!view.Is(at, WordClass.Season)) return false;
        draft.Fields = new CalendarFields { Part = CalendarUnit.Season, PartNumber = SeasonNumber(view.Word(at)) };
        draft.End = at + 1;
        if (!YearTail.TryReadMonthYear(view, at + 1, ref draft)) return IsSeasonAlone(view, at);
        // "The winter of 1988-89" begins in the first of its years.
        if (view.IsDash(draft.End) && view.IsGlued(draft.End) && view.IsGlued(draft.End + 1) && view[draft.End + 1].Length == 2
            && draft.Fields.Year % 100 + 1 == DigitReader.PlainInteger(view, draft.End + 1)) draft.End += 2;
        return true;
    }

    private static bool IsBeforeSpanOfTime(in TokenView view, int at) =>
        view.Particle(at) is Particle.In or Particle.By or Particle.Since or Particle.Until or Particle.During or Particle.Through
        || view.Chars(at) is "throughout";

    /// <summary>A season without a year: "in the summer", "by winter", but not "a summer job", "the fall of the town" and "a spring".</summary>
    private static bool IsSeasonAlone(in TokenView view, int at)
    {
        var before = view.Particle(at - 1);
        var next = view.IsHyphen(at + 1) && view.IsGlued(at + 1) ? at + 2 : at + 1;
        if (view.IsWord(next) && !view.Is(next, WordClass.Stop | WordClass.Verb)) return false;
        if (view[at].IsCapitalized && view.IsWord(at - 1) && view[at - 1].IsCapitalized) return false;
        var isTimed = before
            is Particle.In or Particle.By or Particle.Since or Particle.Until or Particle.Early or Particle.Mid or Particle.Late
            or Particle.During or Particle.Through;
        return view.Word(at).Word switch
        {
            "summer" or "winter" or "autumn" or "summertime" or "wintertime" or "springtime" => true,
            "spring" => isTimed || before is Particle.The or Particle.And,
            "fall" => view.Particle(at + 1) != Particle.Of && (before == Particle.The ? IsBeforeSpanOfTime(view, at - 2) : before == Particle.In),
            _ => before == Particle.The,
        };
    }

    public static int SeasonNumber(Lexeme word) => word.Part switch { "SP" => 1, "SU" => 2, "FA" => 3, _ => 4 };

    /// <summary>"fiscal 2023", "fiscal year 2023", "FY2023", "the year 2022", "calendar year 2008", "CY 2008".</summary>
    private static bool TryReadFiscal(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Word(at).Word is "calendar") at++;
        var isYearWord = view.Word(at).Word is "year";
        var isCode = view.Word(at).Word is "fy" or "cy" && (view[at].IsCapitalized || view.IsGlued(at + 1) || view[at + 1].Length == 4);
        if (view.Particle(at) != Particle.Fiscal && !isYearWord && !isCode) return false;
        var next = view.Particle(at) == Particle.Fiscal && view.Word(at + 1).Word is "year" ? at + 2 : at + 1;
        var hasYear = YearTail.TryReadYear(view, next, out var year, out var end);
        if (!hasYear && isCode && view.IsGlued(next) && DigitReader.PlainInteger(view, next) is >= 0 and < 100 and var shortYear)
            (hasYear, year, end) = (true, 2000 + shortYear, next + 1);
        if (!hasYear) return false;
        // "Our fiscal 2022 second quarter".
        if (TryReadPartName(view, end, out var part, out var afterPart) && part.Part is CalendarUnit.Quarter or CalendarUnit.Half) end = afterPart;
        else part = default;
        draft.Fields = part with { Year = year };
        draft.End = end;
        return true;
    }
}
