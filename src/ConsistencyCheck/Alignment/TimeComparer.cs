using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says how two times of one fact stand to each other, as far as both are known.</summary>
internal static class TimeComparer
{
    /// <summary>A day of slack for what crosses time zones, where a day was found by the page's date and not written out.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    public static ValueRelation Compare(Claim first, Claim second)
    {
        if (IsRelative(first) || IsRelative(second)) return CompareRelative(first, second);
        if (StatedTime.Of(first, second) is not { } left || StatedTime.Of(second, first) is not { } right) return CompareUndated(first, second);
        // "Since 1993" and "since 1994" name two beginnings, "the 2018-19 season" and "the 2019-20 season" two seasons.
        if (first.Bound == second.Bound && first.Bound is TimeBound.NotBefore or TimeBound.NotAfter || (IsRange(first) && IsRange(second)))
            return left == right ? ValueRelation.Same : left.Contains(right) || right.Contains(left) ? ValueRelation.Compatible : ValueRelation.Conflict;
        var (stated, other) = (left.Towards(first.Bound), right.Towards(second.Bound));
        if (stated == other) return ValueRelation.Same;
        if (stated.Overlaps(other)) return ValueRelation.Compatible;
        var isWritten = IsExplicit(first) && IsExplicit(second);
        return !isWritten && stated.Widened(Slack).Overlaps(other) ? ValueRelation.Tension : ValueRelation.Conflict;
    }

    private static bool IsExplicit(Claim claim) => claim.Mention.Resolved is null or { Anchor: TimeAnchor.Explicit };

    /// <summary>"The year before": counted from another time of its own text, or from a day of writing that nobody knows.</summary>
    private static bool IsRelative(Claim claim) => claim.Mention.Mention.Time is { Relative: not null } && claim.Mention.Resolved is not { Anchor: TimeAnchor.Document };

    private static ValueRelation CompareRelative(Claim first, Claim second) =>
        first.Mention.Mention.Time is { Relative: { } shift } time && second.Mention.Mention.Time is { Relative: { } other } otherTime &&
        shift == other && time.Fields == otherTime.Fields
            ? ValueRelation.Same
            : ValueRelation.Incomparable;

    private static bool IsRange(Claim claim) => claim.Mention.Mention.Time is { Until: not null };

    /// <summary>"On Monday" against "on Tuesday", "8:21 am" against "8:28 am": all that two undated texts say of the day.</summary>
    private static ValueRelation CompareUndated(Claim first, Claim second)
    {
        var (time, other) = (first.Mention.Mention.Time!, second.Mention.Mention.Time!);
        if (time.Fields.IsBareWeekday && other.Fields.IsBareWeekday) return time.Fields.Weekday == other.Fields.Weekday ? ValueRelation.Same : ValueRelation.Conflict;
        if (!time.Fields.IsEmpty || !other.Fields.IsEmpty || time.Until is not null || other.Until is not null) return ValueRelation.Incomparable;
        if (time.Clock is not { } clock || other.Clock is not { } otherClock || time.Modifier != TimeModifier.None || other.Modifier != TimeModifier.None)
            return ValueRelation.Incomparable;
        return clock == otherClock ? ValueRelation.Same : ValueRelation.Conflict;
    }
}
