using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The year after a month or a day: ", 2023", "of 2022", "of this year", "last year".</summary>
internal static class YearTail
{
    /// <summary>Adds the year to a day, where one follows.</summary>
    public static void Read(in TokenView view, ref TimeDraft draft)
    {
        var at = draft.End;
        var comma = view.Symbol(at) == ',' || (view.IsHyphen(at) && view.IsGlued(at) && view.IsGlued(at + 1)) ? at + 1 : at;
        if (view.Particle(comma) == Particle.Of || (view.Particle(comma) == Particle.In && comma == at)) comma++;
        if (TryReadYear(view, comma, out var year, out var end) || TryReadShort(view, comma, out year, out end)) SetYear(ref draft, year, end);
        else if (comma == at + 1 && view.Particle(at) == Particle.Of) TryReadRelative(view, comma, ref draft);
        else if (comma == at) TryReadRelative(view, at, ref draft);
    }

    /// <summary>"September 2023", "September, 2023", "September of last year", "September last year".</summary>
    public static bool TryReadMonthYear(in TokenView view, int at, ref TimeDraft draft)
    {
        var next = view.Symbol(at) is ',' or '/' || view.Particle(at) is Particle.Of or Particle.In || view.IsHyphen(at) ? at + 1 : at;
        if (view.Particle(at) == Particle.Of && view.Particle(next) == Particle.The) return TryReadOfTheYear(view, next, ref draft);
        // "The second quarter of fiscal 2022", "of fiscal year 2022".
        if (view.Particle(next) == Particle.Fiscal) next += view.Word(next + 1).Word is "year" && view.IsNumber(next + 2) ? 2 : view.IsNumber(next + 1) ? 1 : 0;
        if (EraReader.TryReadAfterMonth(view, next, ref draft)) return true;
        if (TryReadYear(view, next, out var year, out var end) || TryReadShort(view, next, out year, out end))
        {
            SetYear(ref draft, year, end);
            return true;
        }

        return view.Particle(at) != Particle.In && TryReadRelative(view, next, ref draft);
    }

    /// <summary>"the first quarter of the year": the year that the text is about, unless it is told by what happened ("of the year of the fire").</summary>
    private static bool TryReadOfTheYear(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Particle(at + 1) == Particle.Same) return TryReadRelative(view, at, ref draft);
        if (view.Word(at + 1).Word is not "year" || view.Particle(at + 2) is Particle.Of or Particle.That) return false;
        draft.Relative = new RelativeTime(ReferencePoint.Mention, CalendarUnit.Year, 0, 0, true);
        draft.End = at + 2;
        return true;
    }

    /// <summary>"'68": two digits after an apostrophe, the twentieth century's from 30 on; "the '60s" are ten years.</summary>
    public static bool TryReadShort(in TokenView view, int at, out int year, out int end)
    {
        end = at + 2;
        year = 0;
        if (view.Symbol(at) is not ('\'' or '\u2019' or '\u2018') || !view.IsGlued(at + 1) || view[at + 1].Length != 2 || view.IsGlued(at)) return false;
        year = DigitReader.PlainInteger(view, at + 1);
        if (year < 0 || (view.IsGlued(end) && (view.IsWord(end) || view.Symbol(end) is '\'' or '\u2019' or '%' or '-'))) return false;
        year += year < 30 ? 2000 : 1900;
        return true;
    }

    /// <summary>A year in words, or in four digits that is no count: a figure from 1900 to 2100, or from 1000 where nothing is counted after it.</summary>
    public static bool TryReadYear(in TokenView view, int at, out int year, out int end)
    {
        end = at + 1;
        if (view.IsWord(at)) return WordedYearReader.TryRead(view, at, out year, out end);
        year = DigitReader.PlainInteger(view, at);
        if (view[at].Length != 4 || year is < 1000 or > 2999) return false;
        if (view.IsGlued(end) && IsContinued(view, at, end)) return false;
        if (view.Is(end, WordClass.Scale) || view.Symbol(end) == '%') return false;
        return year is >= 1900 and <= 2100 || !HeadNounReader.TryReadPlural(view, end, out _);
    }

    /// <summary>Whether what touches the figure makes it something else than a year: "1984m", "2010%", "2010:30".</summary>
    private static bool IsContinued(in TokenView view, int at, int end)
    {
        if (view.IsWord(end)) return true;
        return view.Symbol(end) switch
        {
            '%' => true,
            '/' => !YearReader.IsSeason(view, at, end),
            ':' => view.IsNumber(end + 1),
            _ => false,
        };
    }

    private static bool TryReadRelative(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Word(at + 1).TimeUnit != "Y" || view.Particle(at + 1) == Particle.Old) return false;
        var offset = view.Particle(at) switch
        {
            Particle.This => 0,
            Particle.Last => -1,
            Particle.Next => 1,
            Particle.That or Particle.Same => 100,
            Particle.The when view.Particle(at - 1) == Particle.Of => 100,
            _ => -100,
        };
        if (offset == -100 && !(view.Particle(at) == Particle.The && view.Particle(at + 1) == Particle.Same)) return false;
        // "of that year" is the year that the text has named: the month alone is stated.
        if (Math.Abs(offset) < 100) draft.Relative = RelativeTime.Aligned(CalendarUnit.Year, offset);
        else draft.Relative = new RelativeTime(ReferencePoint.Mention, CalendarUnit.Year, 0, 0, true);
        draft.End = at + 2;
        return true;
    }

    private static void SetYear(ref TimeDraft draft, int year, int end)
    {
        draft.Fields = draft.Fields with { Year = year };
        if (draft.Until is { } until) draft.Until = until with { Fields = until.Fields with { Year = year } };
        draft.End = end;
    }
}
