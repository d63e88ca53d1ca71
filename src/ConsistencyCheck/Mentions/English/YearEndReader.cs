using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Points of the business year: "by year-end", "at year-end 1988", "month's end", "midyear".</summary>
internal static class YearEndReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        draft.Modifier = TimeModifier.End;
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
