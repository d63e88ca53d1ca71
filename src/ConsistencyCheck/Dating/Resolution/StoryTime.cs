using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>The time that a story has reached: what the words leave open of a month, a season or a day is read from it.</summary>
/// <param name="writing">The day of writing, which nothing past lies behind; null where it is not known.</param>
internal sealed class StoryTime(DateOnly? writing)
{
    /// <summary>A story moves forward: a step back counts as one forward of twice its length. On histories 1.5 and 2 read alike.</summary>
    private const int BackwardWeight = 2;

    /// <summary>
    /// A bare year in the midst of a sentence that is farther ahead of the story, or behind it, is an outlook or a comparison ("as in 1614").
    /// </summary>
    private const int NearYears = 3;

    private const int LongestMonth = 31;

    private DayPeriod? _reached;
    private DayPeriod? _aside;

    /// <summary>Gets the days that the story has reached; null where it has named no time, or one that no calendar type holds.</summary>
    public DayPeriod? Reached => _reached;

    /// <summary>Gets the line of the text in which it was reached.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>Gets whether the last time named was a month or finer.</summary>
    public bool IsFine => _reached is { } reached && IsMonth(reached);

    /// <summary>Follows the story to a time that it names.</summary>
    /// <param name="period">The days named.</param>
    /// <param name="isLeading">Whether the words open their sentence or are a heading: they then set the scene.</param>
    /// <param name="paragraph">The line that they stand in.</param>
    public void MoveTo(DayPeriod period, bool isLeading, int paragraph)
    {
        if (!isLeading && !IsOn(period, paragraph))
        {
            _aside = period;
            return;
        }

        (_reached, _aside, Paragraph) = (period, null, paragraph);
    }

    public void Forget() => (_reached, _aside, Paragraph) = (null, null, -1);

    /// <summary>The fields with the year that lies nearest ahead of what the story has reached, or a little behind it; null where nothing fits.</summary>
    public CalendarFields? Complete(TimeValue value)
    {
        var fields = value.Fields;
        if (_reached is not { } reached) return null;
        if (fields.IsBareWeekday)
            return IsFine && reached.End - reached.First <= 7
                ? DayFields.Of(reached.First + DayNumbers.DaysUntil(fields.Weekday!.Value, reached.First))
                : null;
        CalendarFields? best = null;
        var bestDistance = int.MaxValue;
        var (first, last) = (DateOnly.FromDayNumber(reached.First), DateOnly.FromDayNumber(reached.End - 1));
        for (var year = Math.Max(first.Year - 1, 1); year <= Math.Min(last.Year + 1, 9998); year++)
        {
            var candidate = fields with { Year = year };
            if (fields is { Month: null, Day: not null }) candidate = candidate with { Year = last.Year, Month = last.Month };
            if (PeriodOf(candidate) is not { } period || !HasWeekday(candidate, period) || period.First > writing?.DayNumber) continue;
            // "From October to March" is of the winter that the story has reached.
            var distance = Distance(Through(value.Until, period, year), reached);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>A story names a winter by its January: the one that follows the autumn of 1914 is of 1915.</summary>
    private static DayPeriod? PeriodOf(CalendarFields fields) =>
        fields is { Part: CalendarUnit.Season, PartNumber: 4, Year: > 1 and { } year } ? DayPeriod.Months(year - 1, 12, 3) : FieldPeriod.Of(fields);

    private static DayPeriod Through(TimeValue? until, DayPeriod period, int year)
    {
        if (until is not { Fields: { Year: null } fields }) return period;
        for (var last = year; last <= year + 1; last++)
            if (PeriodOf(fields with { Year = last }) is { } end && end.End > period.First) return period with { End = end.End };
        return period;
    }

    private static int Distance(DayPeriod period, DayPeriod reached) =>
        period.First >= reached.End ? period.First - reached.End + 1
        : period.End <= reached.First ? BackwardWeight * (reached.First - period.End + 1)
        : 0;

    private static bool HasWeekday(CalendarFields fields, DayPeriod period) =>
        fields.Weekday is not { } weekday || !fields.IsFullDate || DateOnly.FromDayNumber(period.First).DayOfWeek == weekday;

    /// <summary>Whether a time in the midst of a sentence is where the story goes on, and no look back or ahead.</summary>
    private bool IsOn(DayPeriod period, int paragraph)
    {
        if (_reached is not { } reached) return true;
        // "Dec. 7 (Dec. 8 in Asia), 1941": the year says nothing new.
        if (period.First <= reached.First && period.End >= reached.End) return false;
        if (_aside is { } aside && aside != period && Math.Abs(YearOf(aside) - YearOf(period)) <= 1) return true;
        // Another paragraph may take the story up elsewhere; within one, a step back looks back.
        if (IsMonth(period)) return paragraph != Paragraph || period.End > reached.First;
        return YearOf(period) - YearOf(reached) is >= 0 and <= NearYears;
    }

    private static bool IsMonth(DayPeriod period) => period.End - period.First <= LongestMonth;

    private static int YearOf(DayPeriod period) => DateOnly.FromDayNumber(period.First).Year;
}
