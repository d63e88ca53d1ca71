using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Places one time expression on the calendar.</summary>
internal static class TimeResolver
{
    /// <summary>The time on the calendar; null where the words and the day together do not fix it.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="anchor">The day that relative words count from; null where it is not known.</param>
    /// <param name="tense">The tense of the clause.</param>
    /// <param name="anchorKind">What <paramref name="anchor"/> is.</param>
    public static ResolvedTime? Resolve(TimeValue value, DateOnly? anchor, Tense tense, TimeAnchor anchorKind)
    {
        if (value.Type is TimeType.Duration or TimeType.Set || value.OtherReading is not null) return null;
        if (tense == Tense.Future && anchor is not null && value.Until is { } end && IsOpenMonth(value) && IsOpenMonth(end))
            return ResolveToCome(value, end, anchor, anchorKind);
        var first = ResolveOne(value, anchor, tense, anchorKind);
        if (first is null || value.Until is not { } until) return first;
        if (until.Type == TimeType.Time && value.Type == TimeType.DateTime) return OnOneDay(value, until, first);
        // The end of a range is read from its beginning: "from Dec. 30 to Jan. 2" crosses the year.
        var from = until.Relative is { From: ReferencePoint.Document } ? anchor : DateOnly.FromDateTime(first.Earliest);
        var last = ResolveOne(until, from, Tense.Future, anchorKind);
        return last is null || last.Latest <= first.Earliest ? null : first with { Latest = last.Latest, Timex = $"{first.Timex}/{last.Timex}" };
    }

    /// <summary>"Monday from 1 to 3 p.m.": the end has the day of the beginning, or the next one where it would lie before it.</summary>
    private static ResolvedTime OnOneDay(TimeValue value, TimeValue until, ResolvedTime first)
    {
        var day = first.Earliest.Date;
        var last = At(day);
        if (last.Latest <= first.Earliest && day < DateTime.MaxValue.Date) last = At(day.AddDays(1));
        return first with { Latest = last.Latest, Timex = $"{first.Timex}/{last.Timex}" };

        ResolvedTime At(DateTime date)
        {
            var number = DateOnly.FromDateTime(date).DayNumber;
            var end = value with { Fields = DayFields.Of(number), Relative = null, Clock = until.Clock, Until = null };
            return Make(end, new DayPeriod(number, number + 1), first.Anchor);
        }
    }

    /// <summary>
    /// In September, "will run from May to October" is of a range that has begun: its end is to come, and its beginning is the last before that.
    /// </summary>
    private static ResolvedTime? ResolveToCome(TimeValue value, TimeValue until, DateOnly? anchor, TimeAnchor anchorKind)
    {
        if (ResolveOne(until, anchor, Tense.Future, anchorKind) is not { } last) return null;
        var first = ResolveOne(value, DateOnly.FromDateTime(last.Earliest), Tense.Past, anchorKind);
        return first is null || last.Latest <= first.Earliest ? null : first with { Latest = last.Latest, Timex = $"{first.Timex}/{last.Timex}" };
    }

    private static bool IsOpenMonth(TimeValue value) => value is { Relative: null, Fields: { Year: null, Month: not null, Part: null, Weekday: null } };

    private static ResolvedTime? ResolveOne(TimeValue value, DateOnly? anchor, Tense tense, TimeAnchor anchorKind)
    {
        if (value.Relative is null && FieldPeriod.Of(value.Fields, value.Modifier) is { } stated)
            return Make(value, stated, TimeAnchor.Explicit);
        if (anchor is not { } day) return null;
        if (value.Relative is { IsAligned: false } elapsed) return ElapsedResolver.Resolve(value, elapsed, day, anchorKind);
        if (FieldCompleter.Complete(value, day, tense) is not { } fields) return null;
        var completed = value with { Fields = fields, Relative = null, Until = null };
        return FieldPeriod.Of(fields, value.Modifier) is { } period ? Make(completed, period, anchorKind) : null;
    }

    private static ResolvedTime Make(TimeValue value, DayPeriod period, TimeAnchor anchor)
    {
        var earliest = DateOnly.FromDayNumber(period.First).ToDateTime(TimeOnly.MinValue);
        var latest = DateOnly.FromDayNumber(Math.Min(period.End, DateOnly.MaxValue.DayNumber)).ToDateTime(TimeOnly.MinValue);
        // A weekday beside a full date says nothing more, and is not part of the TIMEX3 value.
        var timex = (value with { Fields = value.Fields.IsFullDate ? value.Fields with { Weekday = null } : value.Fields, Until = null }).Timex;
        if (value.Clock is { Part: null } clock && period.End == period.First + 1)
        {
            earliest = earliest.AddHours(clock.Hour).AddMinutes(clock.Minute ?? 0).AddSeconds(clock.Second ?? 0);
            latest = clock.Second is not null ? earliest.AddSeconds(1) : clock.Minute is not null ? earliest.AddMinutes(1) : earliest.AddHours(1);
        }

        return new ResolvedTime(earliest, latest, timex, anchor);
    }
}
