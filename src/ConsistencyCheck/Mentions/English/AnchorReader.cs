using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Distances from a day that the words name: "two weeks before Christmas", "three days after Jan. 12, 2020", "three weeks from tomorrow".</summary>
internal static class AnchorReader
{
    /// <summary>Counts a distance from the day that follows it, where both are exact; leaves the distance as it is otherwise.</summary>
    public static void Read(in TokenView view, ref TimeDraft draft)
    {
        if (TryReadFromToday(view, ref draft)) return;
        if (draft.Relative is not { IsAligned: false, From: ReferencePoint.Mention } distance || distance.Least != distance.Most
            || draft.Modifier != TimeModifier.None) return;
        if (view.Chars(draft.End - 1) is not ("after" or "before" or "from" or "to" or "following")) return;
        if (!TryReadHoliday(view, draft.End, out var day) && !DateReader.TryRead(view, draft.End, out day)) return;
        if (day.Until is not null || day.Relative is not null || day.OtherReading is not null
            || day.Fields is not { Month: { } month, Day: { } number }) return;
        if (Move(day.Fields.Year, month, number, distance) is not { } fields) return;
        draft.Fields = fields;
        draft.Relative = null;
        draft.End = day.End;
    }

    /// <summary>"more than two weeks before today": months and years are too coarse for the one day more of "from tomorrow".</summary>
    private static bool TryReadFromToday(in TokenView view, ref TimeDraft draft)
    {
        var day = view.Word(draft.End);
        if (draft.Relative is not { IsAligned: false, From: ReferencePoint.Mention } distance || !day.Is(WordClass.RelativeDay)
            || day.Part is not null) return false;
        if (view.Chars(draft.End - 1) is not ("after" or "before" or "from" or "to" or "following")) return false;
        var days = distance.Unit switch { CalendarUnit.Day => 1, CalendarUnit.Week => 7, _ => 0 };
        draft.Relative = day.Offset == 0 || days == 0
            ? distance with { From = ReferencePoint.Document }
            : new RelativeTime(ReferencePoint.Document, CalendarUnit.Day, (distance.Least * days) + day.Offset, (distance.Most * days) + day.Offset, false);
        draft.End++;
        return true;
    }

    /// <summary>A holiday on a fixed day, or with the year that places it.</summary>
    private static bool TryReadHoliday(in TokenView view, int at, out TimeDraft day) => HolidayReader.TryRead(view, at, out day) && day.Fields.Part is null;

    private static CalendarFields? Move(int? year, int month, int day, RelativeTime distance)
    {
        if (year is { } known) return Move(known, month, day, distance);
        // Without a year the result must be the same in a leap year and another, and lie in the same year.
        if (Move(2023, month, day, distance) is not { Year: 2023 } common || Move(2024, month, day, distance) is not { Year: 2024 } leap) return null;
        common = common with { Year = null };
        return common == leap with { Year = null } ? common : null;
    }

    private static CalendarFields? Move(int year, int month, int day, RelativeTime distance)
    {
        if (!new CalendarFields { Year = year, Month = month, Day = day }.TryGetDay(out var date) || year is < 100 or > 9000
            || Math.Abs(distance.Least) > 10000) return null;
        DateOnly? moved = distance.Unit switch
        {
            CalendarUnit.Day => date.AddDays(distance.Least),
            CalendarUnit.Week => date.AddDays(distance.Least * 7),
            CalendarUnit.Month => date.AddMonths(distance.Least),
            CalendarUnit.Year when Math.Abs(distance.Least) < 100 => date.AddYears(distance.Least),
            _ => null,
        };
        return moved is { } found ? new CalendarFields { Year = found.Year, Month = found.Month, Day = found.Day } : null;
    }
}
