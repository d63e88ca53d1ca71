using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>The days that stated fields with a year cover, with "early", "mid-" and "late" as news uses them.</summary>
internal static class FieldPeriod
{
    /// <summary>The days; null where no year is stated or the calendar lacks the day.</summary>
    public static DayPeriod? Of(CalendarFields fields, TimeModifier modifier = TimeModifier.None)
    {
        if (fields.Part == CalendarUnit.Century && fields.PartNumber is >= 1 and <= 99)
            return DayPeriod.Months(Math.Max((fields.PartNumber.Value - 1) * 100, 1), 1, 1200);
        if (fields.Part == CalendarUnit.Decade && fields.PartNumber is >= 1 and <= 9980)
            return ThirdOf(DayPeriod.Months(fields.PartNumber.Value, 1, 120), modifier);
        if (fields.Year is not { } year || year is < 1 or > 9998) return null;
        if (fields.TryGetDay(out var day)) return new DayPeriod(day.DayNumber, day.DayNumber + 1);
        if (fields.Day is not null) return null;
        if (fields.Month is { } month) return OfMonth(year, month, modifier);
        return fields.Part is { } part && fields.PartNumber is { } number ? OfPart(year, part, number) : OfYear(year, modifier);
    }

    private static DayPeriod? OfPart(int year, CalendarUnit part, int number) => part switch
    {
        CalendarUnit.Quarter when number is >= 1 and <= 4 => DayPeriod.Months(year, ((number - 1) * 3) + 1, 3),
        CalendarUnit.Half when number is 1 or 2 => DayPeriod.Months(year, ((number - 1) * 6) + 1, 6),
        // Northern meteorological seasons; winter begins in December of the year before or of the year itself, so both are let in.
        CalendarUnit.Season when number is >= 1 and <= 3 => DayPeriod.Months(year, (number * 3), 3),
        CalendarUnit.Season when number == 4 && year > 1 => DayPeriod.Months(year - 1, 12, 15),
        CalendarUnit.Week when number is >= 1 and <= 53 => OfWeek(year, number, 0, 7),
        CalendarUnit.Weekend when number is >= 1 and <= 53 => OfWeek(year, number, 5, 2),
        _ => null,
    };

    private static DayPeriod OfWeek(int year, int week, int offset, int days)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)).DayNumber;
        return new DayPeriod(monday + offset, monday + offset + days);
    }

    /// <summary>Early is January to April, mid May to August, late September to December.</summary>
    private static DayPeriod OfYear(int year, TimeModifier modifier) => modifier switch
    {
        TimeModifier.Start => DayPeriod.Months(year, 1, 4),
        TimeModifier.Mid => DayPeriod.Months(year, 5, 4),
        TimeModifier.End => DayPeriod.Months(year, 9, 4),
        _ => DayPeriod.Months(year, 1, 12),
    };

    /// <summary>Early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end.</summary>
    private static DayPeriod? OfMonth(int year, int month, TimeModifier modifier)
    {
        if (month is < 1 or > 12) return null;
        var whole = DayPeriod.Months(year, month, 1);
        return modifier switch
        {
            TimeModifier.Start => whole with { End = whole.First + 10 },
            TimeModifier.Mid => new DayPeriod(whole.First + 10, whole.First + 20),
            TimeModifier.End => whole with { First = whole.First + 20 },
            _ => whole,
        };
    }

    private static DayPeriod ThirdOf(DayPeriod whole, TimeModifier modifier)
    {
        var third = (whole.End - whole.First) / 3;
        return modifier switch
        {
            TimeModifier.Start => whole with { End = whole.First + third },
            TimeModifier.Mid => new DayPeriod(whole.First + third, whole.End - third),
            TimeModifier.End => whole with { First = whole.End - third },
            _ => whole,
        };
    }
}
