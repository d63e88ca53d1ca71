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
    : YearlyConstraint(new YearlyDays(link.Month, link.Day, window, link.DayOfWeek), link.Weekday == link.Date ? [link.Date] : [link.Date, link.Weekday])
{
    private readonly Tense _tense = link.Date.Tense;

    /// <summary>Gets what was linked.</summary>
    public WeekdayDateLink Link { get; } = link;

    public override bool FixesYear => true;

    public override bool FixesDay => true;

    public override string Kind => Link.Kind == LinkKind.SideBySide ? $"day {Link.Month}-{Link.Day}" : base.Kind;

    /// <summary>A calendar of coming events has many such pairs and no verb: that they lie some weeks off is no contradiction.</summary>
    public override double LeastAgainst => isElsewhere && _tense != Tense.Future ? double.PositiveInfinity
        : Link.Kind == LinkKind.SideBySide && _tense != Tense.Past ? -DatingPolicy.Breaks
        : base.LeastAgainst;

    public override double Weigh(int day)
    {
        if (Link.Kind == LinkKind.SideBySide) return WeighBeside(day);
        if (_tense == Tense.Future)
            return Days.AtOrAfter(day) is { } next ? Math.Max(DatingPolicy.Recency(next - day), DatingPolicy.Floor) : DatingPolicy.Floor;
        if (Days.AtOrBefore(day + 1) is not { } last) return DatingPolicy.Floor;
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
        if (Link.Kind == LinkKind.SideBySide) base.AddTo(scores, first);
        else if (_tense != Tense.Future && Link.Kind == LinkKind.CaptionToLead)
            AddByDelay(scores, first, Days, DatingPolicy.LeadDelay.Length + 1, DatingPolicy.Floor);
        else AddEach(scores, first);
    }

    protected override void AddBetween(Span<double> scores, int first, int from, int next)
    {
        var (pastSide, futureSide) = (PastSide, FutureSide);
        for (var i = 0; i < scores.Length; i++)
        {
            var (past, future) = (WithinYear(first + i - from) + pastSide, WithinYear(next - first - i) + futureSide);
            scores[i] += Math.Max(Math.Max(past, future), DatingPolicy.Floor);
        }
    }

    /// <summary>Side by side they stand in a sentence of their own: notices without a verb, and verbs of others, leave the side open.</summary>
    private double WeighBeside(int day)
    {
        var past = Days.AtOrBefore(day + 1) is { } last ? WithinYear(day - last) : DatingPolicy.Floor;
        var future = Days.AtOrAfter(day) is { } next ? WithinYear(next - day) : DatingPolicy.Floor;
        return Math.Max(Math.Max(past + PastSide, future + FutureSide), DatingPolicy.Floor);
    }

    private double PastSide => _tense == Tense.Future ? DatingPolicy.OtherSide : 0;

    private double FutureSide => _tense != Tense.Past ? 0 : isPlain ? DatingPolicy.OtherSideOfPlainVerb : DatingPolicy.OtherSide;

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
        var (before, after) = (Days.AtOrBefore(winner.DayNumber + 1), Days.AtOrAfter(winner.DayNumber));
        var nearest = (_tense == Tense.Future ? after ?? before : before ?? after) ?? winner.DayNumber;
        var day = DateOnly.FromDayNumber(nearest);
        var others = new List<string>();
        if (Days.AtOrBefore(nearest - 1) is { } earlier) others.Add(DateWords.Year(DateOnly.FromDayNumber(earlier).Year));
        if (Days.AtOrAfter(nearest + 1) is { } later) others.Add(DateWords.Year(DateOnly.FromDayNumber(later).Year));
        return $"a {Link.DayOfWeek} in {DateWords.Year(day.Year)}; the nearest other years are {Wording.AllOf(others)}";
    }
}
