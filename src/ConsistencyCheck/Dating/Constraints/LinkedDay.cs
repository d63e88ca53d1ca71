using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Dating.Constraints;

/// <summary>A weekday and a month-day of one event: only some years have that day on that weekday.</summary>
/// <remarks>Years that share month, day and weekday recur after 5, 6 or 11 years, so a link names one year of any four.</remarks>
/// <param name="link">The weekday and the month-day.</param>
/// <param name="window">The days that will be asked about.</param>
/// <param name="isPlain">Whether a past tense is plainly the date's own.</param>
/// <param name="isElsewhere">Whether the text counts years between itself and what it tells of.</param>
internal sealed class LinkedDay(WeekdayDateLink link, CandidateWindow window, bool isPlain = false, bool isElsewhere = false)
    : DayConstraint(link.Weekday == link.Date ? [link.Date] : [link.Date, link.Weekday])
{
    private readonly YearlyDays _days = new(link.Month, link.Day, window, link.DayOfWeek);

    private readonly Tense _tense = link.Date.Tense;

    /// <summary>Gets what was linked.</summary>
    public WeekdayDateLink Link { get; } = link;

    public override bool FixesYear => true;

    public override bool FixesDay => true;

    public override string Kind => Link.Kind == LinkKind.SideBySide ? $"day {Link.Month}-{Link.Day}" : base.Kind;

    public override double LeastAgainst => isElsewhere && _tense != Tense.Future ? double.PositiveInfinity : base.LeastAgainst;

    public override double Weigh(int day)
    {
        if (Link.Kind == LinkKind.SideBySide) return WeighBeside(day);
        if (_tense == Tense.Future)
            return _days.AtOrAfter(day) is { } next ? Math.Max(DatingPolicy.Recency(next - day), DatingPolicy.Floor) : DatingPolicy.Floor;
        if (_days.AtOrBefore(day + 1) is not { } last) return DatingPolicy.Floor;
        var delay = day - last;
        return Link.Kind switch
        {
            LinkKind.CaptionToLead when delay < 0 => DatingPolicy.DayAhead,
            LinkKind.CaptionToLead => delay < DatingPolicy.LeadDelay.Length ? DatingPolicy.LeadDelay[delay] : DatingPolicy.Floor,
            LinkKind.LastWeekToCaption => DatingPolicy.LastWeekDelay(delay, last >= DayNumbers.MondayOf(day)),
            _ => DatingPolicy.CaptionDelay(delay),
        };
    }

    public override void AddTo(Span<double> scores, int first)
    {
        if (_tense != Tense.Future && Link.Kind == LinkKind.CaptionToLead)
            AddByDelay(scores, first, _days, DatingPolicy.LeadDelay.Length + 1, DatingPolicy.Floor);
        else
            base.AddTo(scores, first);
    }

    /// <summary>Side by side they stand in a sentence of their own: notices without a verb, and verbs of others, leave the side open.</summary>
    private double WeighBeside(int day)
    {
        var past = _days.AtOrBefore(day + 1) is { } last ? WithinYear(day - last) : DatingPolicy.Floor;
        var future = _days.AtOrAfter(day) is { } next ? WithinYear(next - day) : DatingPolicy.Floor;
        if (_tense == Tense.Past) future += isPlain ? DatingPolicy.OtherSideOfPlainVerb : DatingPolicy.OtherSide;
        if (_tense == Tense.Future) past += DatingPolicy.OtherSide;
        return Math.Max(Math.Max(past, future), DatingPolicy.Floor);
    }

    private static double WithinYear(int days) => days > DayNumbers.DaysOfLeapYear ? DatingPolicy.Floor : DatingPolicy.Recency(days);

    public override string Implies(TimeMention source, DateOnly winner)
    {
        if (source == Link.Weekday && Link.Weekday != Link.Date)
            return Link.Kind switch
            {
                LinkKind.CaptionToLead => "the news that the caption shows: one event, so this weekday is that date",
                LinkKind.LastWeekToCaption => "the event that the caption dates, told in the week after it",
                _ => "the same caption tells of one event, so this weekday is that date",
            };
        var (before, after) = (_days.AtOrBefore(winner.DayNumber + 1), _days.AtOrAfter(winner.DayNumber));
        var nearest = (_tense == Tense.Future ? after ?? before : before ?? after) ?? winner.DayNumber;
        var day = DateOnly.FromDayNumber(nearest);
        var others = new List<string>();
        if (_days.AtOrBefore(nearest - 1) is { } earlier) others.Add(DateWords.Year(DateOnly.FromDayNumber(earlier).Year));
        if (_days.AtOrAfter(nearest + 1) is { } later) others.Add(DateWords.Year(DateOnly.FromDayNumber(later).Year));
        return $"a {Link.DayOfWeek} in {DateWords.Year(day.Year)}; the nearest other years are {Wording.AllOf(others)}";
    }
}
