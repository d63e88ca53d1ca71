using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>The stretch of time that a claim names, half-open, set beside another one whose open parts it may share.</summary>
internal readonly record struct StatedTime(DateTime Start, DateTime End)
{
    /// <summary>Any leap year: two month-days of unknown years are compared within one.</summary>
    private const int CommonYear = 2000;

    /// <summary>The stretch; null where the calendar does not place it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="other">The claim that it is compared with: the year that one of the two leaves out is the other one's.</param>
    public static StatedTime? Of(Claim claim, Claim other)
    {
        if (claim.Mention.Resolved is { } resolved)
        {
            // "March 30" of an undated text and "31 March 2020" are compared within the one year that is known; "2020" alone says nothing of a month-day.
            return IsOpenMonthDay(other) && claim.Mention.Mention.Time!.Fields.Month is null
                ? null
                : new StatedTime(resolved.Earliest, resolved.Latest > resolved.Earliest ? resolved.Latest : resolved.Earliest.AddTicks(1));
        }

        if (!IsOpenMonthDay(claim) || claim.Mention.Mention.Time!.Fields is not { Month: { } month, Day: { } day }) return null;
        var year = other.Mention.Resolved is { } placed ? placed.Earliest.Year : CommonYear;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var start = new DateTime(year, month, day);
        return new StatedTime(start, start.AddDays(1));
    }

    /// <summary>All times on the side of the stretch that a preposition names.</summary>
    public StatedTime Towards(TimeBound bound) => bound switch
    {
        TimeBound.Before => new StatedTime(DateTime.MinValue, Start),
        TimeBound.After => new StatedTime(End, DateTime.MaxValue),
        TimeBound.NotAfter => this with { Start = DateTime.MinValue },
        TimeBound.NotBefore => this with { End = DateTime.MaxValue },
        _ => this,
    };

    public bool Overlaps(StatedTime other) => Start < other.End && other.Start < End;

    public bool Contains(StatedTime other) => Start <= other.Start && other.End <= End;

    /// <summary>The stretch with as much added to both ends as the calendar has room for.</summary>
    public StatedTime Widened(TimeSpan by) => new(
        Start - DateTime.MinValue > by ? Start - by : DateTime.MinValue,
        DateTime.MaxValue - End > by ? End + by : DateTime.MaxValue);

    private static bool IsOpenMonthDay(Claim claim) =>
        claim.Mention is { Resolved: null, Mention.Time: { Relative: null, Until: null, Fields.IsMonthDay: true } };
}
