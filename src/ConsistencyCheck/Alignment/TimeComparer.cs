using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says how two times of one fact stand to each other, as far as both are known.</summary>
internal static class TimeComparer
{
    /// <summary>Any leap year: two month-days of unknown years are compared within one.</summary>
    private const int CommonYear = 2000;

    /// <summary>A day of slack for what crosses time zones, where a day was found by the page's date and not written out.</summary>
    private const int Slack = 1;

    public static ValueRelation Compare(Claim first, Claim second)
    {
        if (RangeOf(first, second) is not { } left || RangeOf(second, first) is not { } right) return CompareWeekdays(first, second);
        if (left == right && first.Bound == second.Bound) return ValueRelation.Same;
        if (left.Overlaps(right)) return ValueRelation.Compatible;
        var isWritten = IsExplicit(first) && IsExplicit(second);
        return !isWritten && left.Widened(Slack).Overlaps(right) ? ValueRelation.Tension : ValueRelation.Conflict;
    }

    private static bool IsExplicit(Claim claim) => claim.Mention.Resolved is null or { Anchor: TimeAnchor.Explicit };

    /// <summary>"On Monday" against "on Tuesday": all that two undated texts say of the day.</summary>
    private static ValueRelation CompareWeekdays(Claim first, Claim second) =>
        first.Mention.Mention.Time is { Relative: null, Fields: { IsBareWeekday: true } fields } &&
        second.Mention.Mention.Time is { Relative: null, Fields: { IsBareWeekday: true } others }
            ? fields.Weekday == others.Weekday ? ValueRelation.Same : ValueRelation.Conflict
            : ValueRelation.Incomparable;

    /// <summary>The days on which the fact may lie; null where the calendar does not place it.</summary>
    private static DayRange? RangeOf(Claim claim, Claim other)
    {
        if (PeriodOf(claim, other) is not { } period) return null;
        return claim.Bound switch
        {
            TimeBound.Before => new DayRange(int.MinValue, period.First - 1),
            TimeBound.After => new DayRange(period.Last + 1, int.MaxValue),
            TimeBound.NotAfter => period with { First = int.MinValue },
            TimeBound.NotBefore => period with { Last = int.MaxValue },
            _ => period,
        };
    }

    private static DayRange? PeriodOf(Claim claim, Claim other)
    {
        if (claim.Mention.Resolved is { } resolved)
        {
            var (first, last) = (DateOnly.FromDateTime(resolved.Earliest), DateOnly.FromDateTime(resolved.Latest.AddTicks(-1)));
            return YearOf(other) is null && IsMonthDay(other) && claim.Mention.Mention.Time!.Fields.TryGetDay(out var day)
                ? Common(day.Month, day.Day)
                : new DayRange(first.DayNumber, Math.Max(first.DayNumber, last.DayNumber));
        }

        return IsMonthDay(claim) && claim.Mention.Mention.Time!.Fields is { Month: { } month, Day: { } number }
            ? YearOf(other) is { } year ? InYear(year, month, number) : Common(month, number)
            : null;
    }

    private static bool IsMonthDay(Claim claim) => claim.Mention is { Resolved: null, Mention.Time: { Relative: null, Until: null, Fields.IsMonthDay: true } };

    /// <summary>The year of a date that names it; it serves for the other one too, whose writer left it out.</summary>
    private static int? YearOf(Claim claim) => claim.Mention.Resolved is { } resolved && claim.Mention.Mention.Time!.Fields.Day is null ? resolved.Earliest.Year : null;

    private static DayRange? Common(int month, int day) => InYear(CommonYear, month, day);

    private static DayRange? InYear(int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var number = new DateOnly(year, month, day).DayNumber;
        return new DayRange(number, number);
    }

    /// <summary>Days by their number, both ends included.</summary>
    private readonly record struct DayRange(int First, int Last)
    {
        public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

        public DayRange Widened(int days) =>
            new(First == int.MinValue ? First : First - days, Last == int.MaxValue ? Last : Last + days);
    }
}
