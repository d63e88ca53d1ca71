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
        var (time, other) = (first.Mention.Mention.Time!, second.Mention.Mention.Time!);
        if (time.BeforeChrist is not null || other.BeforeChrist is not null) return CompareBeforeChrist(time, other);
        if (IsRelative(first) || IsRelative(second)) return CompareRelative(time, other);
        // "The 2018-19 season" and "the 2019-20 season" share a year and are two seasons.
        if (time.Until is { } end && other.Until is { } otherEnd) return CompareRanges((time, end), (other, otherEnd));
        if (StatedTime.Of(first, second) is not { } left || StatedTime.Of(second, first) is not { } right) return CompareUndated(time, other);
        // "Since 1993" and "since 1994" name two beginnings.
        if (first.Bound == second.Bound && first.Bound is TimeBound.NotBefore or TimeBound.NotAfter)
            return left == right ? ValueRelation.Same : left.Contains(right) || right.Contains(left) ? ValueRelation.Compatible : ValueRelation.Conflict;
        var (stated, otherStated) = (left.Towards(first.Bound), right.Towards(second.Bound));
        if (stated == otherStated) return ValueRelation.Same;
        if (stated.Overlaps(otherStated)) return ValueRelation.Compatible;
        var isWritten = IsExplicit(first) && IsExplicit(second);
        return !isWritten && stated.Widened(Slack).Overlaps(otherStated) ? ValueRelation.Tension : ValueRelation.Conflict;
    }

    /// <summary>Whether two times of figures are two states: what was counted "by April 11" is the state of that day, and not of any day before it.</summary>
    public static bool AreTwoStates(Claim first, Claim second) => Compare(AsState(first), AsState(second)) == ValueRelation.Conflict;

    private static Claim AsState(Claim time) => time.Bound == TimeBound.NotAfter ? time with { Bound = TimeBound.Within } : time;

    private static ValueRelation CompareBeforeChrist(TimeValue first, TimeValue second) =>
        first.BeforeChrist is null || second.BeforeChrist is null ? ValueRelation.Incomparable
        : string.Equals(first.BeforeChrist, second.BeforeChrist, StringComparison.Ordinal) ? ValueRelation.Same
        : ValueRelation.Conflict;

    /// <summary>Two ranges are one where both of their ends are; what one of the two leaves out of an end decides nothing.</summary>
    private static ValueRelation CompareRanges((TimeValue Start, TimeValue End) first, (TimeValue Start, TimeValue End) second)
    {
        if (first.Start.Fields == second.Start.Fields && first.End.Fields == second.End.Fields) return ValueRelation.Same;
        if (first.Start.Fields.IsEmpty || second.Start.Fields.IsEmpty) return ValueRelation.Incomparable;
        return MayBeOne(first.Start.Fields, second.Start.Fields) && MayBeOne(first.End.Fields, second.End.Fields) ? ValueRelation.Compatible : ValueRelation.Conflict;
    }

    private static bool MayBeOne(CalendarFields first, CalendarFields second) =>
        Fits(first.Year, second.Year) && Fits(first.Month, second.Month) && Fits(first.Day, second.Day);

    private static bool Fits(int? first, int? second) => first is null || second is null || first == second;

    private static bool IsExplicit(Claim claim) => claim.Mention.Resolved is null or { Anchor: TimeAnchor.Explicit };

    /// <summary>"The year before": counted from another time of its own text, or from a day of writing that nobody knows.</summary>
    private static bool IsRelative(Claim claim) => claim.Mention.Mention.Time is { Relative: not null } && claim.Mention.Resolved is not { Anchor: TimeAnchor.Document };

    private static ValueRelation CompareRelative(TimeValue first, TimeValue second) =>
        first.Relative is { } shift && second.Relative is { } other && shift == other && first.Fields == second.Fields
            ? ValueRelation.Same
            : ValueRelation.Incomparable;

    /// <summary>"On Monday" against "on Tuesday", "8:21 am" against "8:28 am": all that two undated texts say of the day.</summary>
    private static ValueRelation CompareUndated(TimeValue time, TimeValue other)
    {
        if (time.Fields.IsBareWeekday && other.Fields.IsBareWeekday)
        {
            if (time.Fields.Weekday != other.Fields.Weekday) return ValueRelation.Conflict;
            return time.Clock is { } hour && other.Clock is { } otherHour && hour != otherHour ? ValueRelation.Conflict : ValueRelation.Same;
        }

        if (PartOf(time) is { } part && PartOf(other) is { } otherPart) return CompareParts(time, part, other, otherPart);
        if (!time.Fields.IsEmpty || !other.Fields.IsEmpty || time.Until is not null || other.Until is not null) return ValueRelation.Incomparable;
        if (time.Clock is not { } clock || other.Clock is not { } otherClock || time.Modifier != TimeModifier.None || other.Modifier != TimeModifier.None)
            return ValueRelation.Incomparable;
        return clock == otherClock ? ValueRelation.Same : ValueRelation.Conflict;
    }

    /// <summary>The end of one quarter is not that of another one, and a day of March is in no other month.</summary>
    private static ValueRelation CompareParts(TimeValue time, (CalendarUnit Unit, int Number) part, TimeValue other, (CalendarUnit Unit, int Number) otherPart)
    {
        if (part.Unit != otherPart.Unit) return ValueRelation.Incomparable;
        if (part != otherPart) return ValueRelation.Conflict;
        var isSame = time.Modifier == other.Modifier && time.Fields.Day == other.Fields.Day;
        return isSame ? ValueRelation.Same : ValueRelation.Compatible;
    }

    /// <summary>
    /// "The end of the fourth quarter", "in February", "on 5 March": a part of a year that nobody names, or the month of a day of it. Parts of two sizes say
    /// nothing of each other.
    /// </summary>
    private static (CalendarUnit Unit, int Number)? PartOf(TimeValue time)
    {
        if (time is not { Relative: null, Until: null, Fields: { Year: null } fields } || !IsWithin(time.Modifier)) return null;
        if (fields.Month is { } month && fields.Part is null) return (CalendarUnit.Month, month);
        return fields is { Day: null, Weekday: null, Part: { } size and (CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season), PartNumber: { } number }
            ? (size, number)
            : null;
    }

    /// <summary>"Early" and "the end of" stay within the part that they belong to.</summary>
    private static bool IsWithin(TimeModifier modifier) => modifier is TimeModifier.None or TimeModifier.Start or TimeModifier.Mid or TimeModifier.End;
}
