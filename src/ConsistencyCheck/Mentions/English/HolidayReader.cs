using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Holidays, and the weekends around them: "Christmas Day", "New Year's Eve 2022", "Easter Monday", "Labor Day weekend".</summary>
internal static class HolidayReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        if (!TryReadName(view, at, out var holiday, out draft.End)) return false;
        draft.Fields = FieldsOf(holiday);
        draft.DaysFromEaster = holiday.DaysFromEaster;
        YearTail.Read(view, ref draft);
        ReadWeekend(view, ref draft);
        Place(ref draft);
        return true;
    }

    /// <summary>The name alone, without the year.</summary>
    public static bool TryReadName(in TokenView view, int at, out Holiday holiday, out int end)
    {
        if (!EnglishLanguage.Shared.Holidays.TryMatch(view, at, out end, out _, out holiday)) return false;
        // "May Day" is a holiday, "may day" is not; every word but "of" is a name.
        if (holiday.IsWord && !(view[at].IsCapitalized && view[end - 1].IsCapitalized)) return false;
        // "Nick Easter" is a person, "Holocaust Memorial Day" another day.
        if (IsNameBefore(view, at)) return false;
        // "Easter Island", "the Easter Rising": a feast that names a thing.
        return end > at + 1 || holiday.DaysFromEaster is null || !view.IsWord(end) || !view[end].IsCapitalized || view[end].Lexeme != 0;
    }

    /// <summary>Whether the word before is part of a name that goes on with the holiday's: capitalised, unknown and not the first of its sentence.</summary>
    private static bool IsNameBefore(in TokenView view, int at) =>
        view.IsWord(at - 1) && view[at - 1].IsCapitalized && view[at - 1].Lexeme == 0 && view[at].IsCapitalized && (view.IsWord(at - 2)
            || view.Symbol(at - 2) == ',');

    public static CalendarFields FieldsOf(Holiday holiday)
    {
        if (holiday.Month == 0) return default;
        return holiday.Weekday is { } weekday
            ? new CalendarFields { Month = holiday.Month, Weekday = weekday, Part = CalendarUnit.Day, PartNumber = holiday.Day }
            : new CalendarFields { Month = holiday.Month, Day = holiday.Day };
    }

    /// <summary>Sets the day, where the year is stated.</summary>
    public static void Place(ref TimeDraft draft)
    {
        if (draft.Fields.Year is null) return;
        draft.Fields = MoveableDay.Place(draft.Fields, draft.DaysFromEaster);
        draft.DaysFromEaster = null;
    }

    private static void ReadWeekend(in TokenView view, ref TimeDraft draft)
    {
        if (view.Word(draft.End).Word is not ("weekend" or "week") || view.Particle(draft.End + 1) == Particle.Of) return;
        draft.Fields = draft.Fields with { Part = view.Word(draft.End).Word == "week" ? CalendarUnit.Week : CalendarUnit.Weekend };
        draft.End++;
    }
}
