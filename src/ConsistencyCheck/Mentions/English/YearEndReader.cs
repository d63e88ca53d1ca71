using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Points of the business year: "by year-end", "at year-end 1988", "month's end", "midyear", "the year-earlier quarter".</summary>
internal static class YearEndReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Date, Modifier = TimeModifier.End };
        if (TryReadYearEarlier(view, view.Particle(at) is Particle.The or Particle.A ? at + 1 : at, ref draft)) return true;
        var offset = view.Particle(at) switch { Particle.Last => -1, Particle.Next => 1, _ => 0 };
        if (offset != 0 || view.Particle(at) == Particle.This) at++;
        if (!TryReadUnit(view, at, out var unit, out draft.End)) return false;
        if (view.Word(at).Word == "midyear") draft.Modifier = TimeModifier.Mid;
        if (unit == CalendarUnit.Year && YearTail.TryReadYear(view, view.Particle(draft.End) == Particle.Of ? draft.End + 1
            : draft.End, out var year, out var end))
        {
            draft.Fields = new CalendarFields { Year = year };
            draft.End = end;
            return true;
        }

        // "At month's end" is told of the month that the text has named.
        draft.Relative = view.Word(at).IsPossessive && draft.Start == at ? new RelativeTime(ReferencePoint.Mention, unit, 0, 0, true)
            : RelativeTime.Aligned(unit, offset);
        // "The Year-End Chart" is a name.
        return !view.IsWord(draft.End) || !view[draft.End].IsCapitalized;
    }

    /// <summary>"the year-earlier quarter", "a year-ago loss": the year before, and a part of it that the words leave open.</summary>
    private static bool TryReadYearEarlier(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Word(at).Word is not "year" || !view.IsHyphen(at + 1) || !view.IsGlued(at + 2)
            || view.Particle(at + 2) is not (Particle.Earlier or Particle.Ago)) return false;
        draft.Modifier = TimeModifier.None;
        draft.Relative = RelativeTime.Aligned(CalendarUnit.Year, -1);
        draft.End = at + 3;
        if (view.Word(at + 3).Word is not "quarter") return true;
        draft.Fields = new CalendarFields { Part = CalendarUnit.Quarter };
        draft.End = at + 4;
        return true;
    }

    private static bool TryReadUnit(in TokenView view, int at, out CalendarUnit unit, out int end)
    {
        (unit, end) = (CalendarUnit.Year, at + 1);
        var word = view.Word(at);
        if (word.Word is "eoy" or "midyear") return true;
        if (!word.Is(WordClass.TimeUnit) || word.Word is not ("year" or "year's" or "month" or "month's" or "quarter" or "quarter's")) return false;
        var last = word.IsPossessive ? at + 1 : at + 2;
        if (view.Particle(last) != Particle.End || view.Word(last).Word != "end" || !(word.IsPossessive || (view.IsHyphen(at + 1)
            && view.IsGlued(at + 1) && view.IsGlued(last)))) return false;
        (unit, end) = (TimeUnits.Of(word)!.Value, last + 1);
        return true;
    }
}
