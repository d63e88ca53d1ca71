using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>
/// Parts that are told by what they belong to: "the week of July 23", "the third week of May", "the last day of March", "the third month of 1942", "the first
/// Tuesday of November".
/// </summary>
internal static class WeekReader
{
    /// <summary>Stands for "last" where a number is expected.</summary>
    private const int Last = 100;

    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        var next = view.Particle(at) == Particle.The ? at + 1 : at;
        return TryReadWeekOf(view, next, ref draft) || TryReadWeekNumber(view, next, ref draft) || TryReadNumbered(view, next, ref draft);
    }

    /// <summary>"week of July 23", "week ending March 1, 2020", "weekend of Sept. 6".</summary>
    private static bool TryReadWeekOf(in TokenView view, int at, ref TimeDraft draft)
    {
        if (UnitAt(view, at) is not { } unit || (view.Particle(at + 1) != Particle.Of
            && view.Chars(at + 1) is not ("ending" or "ended" or "beginning" or "starting" or "commencing"))) return false;
        if (!HolidayReader.TryRead(view, at + 2, out var date) && (!DateReader.TryRead(view, at + 2, out date) || date.Fields.Month is null
            || date.Fields.Day is null || date.Until is not null)) return false;
        // A date's weekday says nothing that the date does not.
        var fields = date.Fields.Day is null ? date.Fields : date.Fields with { Weekday = null };
        draft.DaysFromEaster = date.DaysFromEaster;
        draft.Fields = MoveableDay.Place(fields with { Part = unit }, date.DaysFromEaster);
        draft.End = date.End;
        return true;
    }

    /// <summary>"the week 31", "week 10 of 2019": what is only "in week 10" is counted by a league or a trial.</summary>
    private static bool TryReadWeekNumber(in TokenView view, int at, ref TimeDraft draft)
    {
        if (view.Word(at).Word is not "week" || view[at].IsCapitalized || view[at + 1].Length > 2) return false;
        var number = DigitReader.PlainInteger(view, at + 1);
        if (number is < 1 or > 53) return false;
        draft.Fields = new CalendarFields { Part = CalendarUnit.Week, PartNumber = number };
        draft.End = at + 2;
        if (YearTail.TryReadMonthYear(view, draft.End, ref draft)) return draft.Fields.Year is not null;
        return view.Particle(draft.End) != Particle.Of && (at == 0 || view.Particle(at - 1) == Particle.The);
    }

    /// <summary>"third week of May", "last day of March 2020", "first month of 1942".</summary>
    private static bool TryReadNumbered(in TokenView view, int at, ref TimeDraft draft)
    {
        var number = Last;
        var end = at + 1;
        if (view.Particle(at) != Particle.Last && view.Chars(at) is not "final" && (!IsOrdinalStart(view, at)
            || !OrdinalGrammar.TryReadNumber(view, at, out number, out end))) return false;
        var word = view.Word(end);
        if (word.Particle == Particle.Half) return number <= 2 && TryReadHalfOfMonth(view, end, number, ref draft);
        if (word.Is(WordClass.Weekday) && !word.Is(WordClass.Frequency)) return TryReadWeekdayInMonth(view, end, word.Weekday, number, ref draft);
        if (TimeUnits.Of(word) is not { } unit || word.IsPlural || view.Particle(end + 1) is not (Particle.Of or Particle.In)
            || !TryReadWhole(view, end + 2, ref draft)) return false;
        if (draft.Fields.Month is not null) return TryNumberInMonth(unit, number, ref draft);
        if (draft.Relative is { Unit: CalendarUnit.Month }) return unit == CalendarUnit.Day && number != Last && TryNumberInMonth(unit, number, ref draft);
        // "The last quarter of 2019"; with a number the period's reader has read it.
        if (unit == CalendarUnit.Quarter && number == Last)
        {
            draft.Fields = draft.Fields with { Part = unit, PartNumber = 4 };
            return true;
        }

        return unit == CalendarUnit.Month ? TrySetMonth(number, ref draft) : unit == CalendarUnit.Day && TryNumberInYear(number, ref draft);
    }

    /// <summary>"first Tuesday of November", "last Sunday in March 2024", "first Monday of next month".</summary>
    private static bool TryReadWeekdayInMonth(in TokenView view, int at, DayOfWeek weekday, int number, ref TimeDraft draft)
    {
        if (number > 5 && number != Last) return false;
        if (view.Particle(at + 1) is not (Particle.Of or Particle.In) || !TryReadWhole(view, at + 2, ref draft)) return false;
        if (draft.Fields.Month is null && draft.Relative is not { Unit: CalendarUnit.Month }) return false;
        var earliest = number == Last ? -1 : (number * 7) - 6;
        draft.Fields = MoveableDay.Place(draft.Fields with { Weekday = weekday, Part = CalendarUnit.Day, PartNumber = earliest }, null);
        return true;
    }

    /// <summary>"second half of October": its end, as TIMEX3 has no value for half a month.</summary>
    private static bool TryReadHalfOfMonth(in TokenView view, int at, int number, ref TimeDraft draft)
    {
        if (view.Particle(at + 1) is not (Particle.Of or Particle.In) || !TryReadWhole(view, at + 2, ref draft)) return false;
        if (draft.Fields.Month is null && draft.Relative is not { Unit: CalendarUnit.Month }) return false;
        draft.Modifier = number == 1 ? TimeModifier.Start : TimeModifier.End;
        return true;
    }

    private static bool IsOrdinalStart(in TokenView view, int at) => view.IsNumber(at) || view.Is(at, WordClass.Ordinal | WordClass.Cardinal);

    /// <summary>The month or year that the part belongs to.</summary>
    private static bool TryReadWhole(in TokenView view, int at, ref TimeDraft draft)
    {
        if (YearTail.TryReadYear(view, at, out var year, out var end))
        {
            draft.Fields = new CalendarFields { Year = year };
            draft.End = end;
            return true;
        }

        if (DeicticReader.TryReadUnit(view, at, out var relative, out end))
        {
            (draft.Relative, draft.End) = (relative, end);
            return true;
        }

        if (!view.Is(at, WordClass.Month | WordClass.DoubtfulMonth) || !DateReader.TryRead(view, at, out var month)
            || month.Fields.Day is not null || month.Until is not null) return false;
        (draft.Fields, draft.Relative, draft.End) = (month.Fields, month.Relative, month.End);
        return true;
    }

    private static bool TryNumberInMonth(CalendarUnit unit, int number, ref TimeDraft draft)
    {
        if (unit == CalendarUnit.Day)
        {
            if (number == Last) number = DateTime.DaysInMonth(draft.Fields.Year ?? 2023, draft.Fields.Month!.Value);
            draft.Fields = draft.Fields with { Day = number };
            return number <= 31;
        }

        if (unit is not (CalendarUnit.Week or CalendarUnit.Weekend) || (number > 5 && number != Last)) return false;
        draft.Fields = draft.Fields with { Part = unit, PartNumber = number == Last ? null : number };
        if (number == Last) draft.Modifier = TimeModifier.End;
        return true;
    }

    private static bool TrySetMonth(int number, ref TimeDraft draft)
    {
        if (number > 12 && number != Last) return false;
        draft.Fields = draft.Fields with { Month = number == Last ? 12 : number };
        return true;
    }

    private static bool TryNumberInYear(int number, ref TimeDraft draft)
    {
        if (number is not (1 or Last)) return false;
        draft.Fields = number == 1 ? draft.Fields with { Month = 1, Day = 1 } : draft.Fields with { Month = 12, Day = 31 };
        return true;
    }

    private static CalendarUnit? UnitAt(in TokenView view, int at) =>
        view.Word(at) is { IsPlural: false } word && TimeUnits.Of(word) is CalendarUnit.Week or CalendarUnit.Weekend ? TimeUnits.Of(view.Word(at)) : null;
}
