using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Holidays with a fixed day: "Christmas Day", "New Year's Eve 2022". Of a moveable feast the month is all that is certain.</summary>
internal static class HolidayReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        draft = new TimeDraft { Start = at, Type = TimeType.Date };
        if (!view[at].IsCapitalized || !EnglishLanguage.Shared.Holidays.TryMatch(view, at, out var end, out _, out var day)) return false;
        // "May Day" is a holiday, "may day" is not; every word but "of" is a name.
        if (!view[end - 1].IsCapitalized) return false;
        draft.Fields = new CalendarFields { Month = day.Month, Day = day.Day == 0 ? null : day.Day };
        draft.End = end;
        YearTail.Read(view, ref draft);
        return true;
    }
}
