using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating;

/// <summary>One document while it is being dated.</summary>
/// <param name="Document">The document.</param>
/// <param name="Stated">The day that it states; null where it states none.</param>
/// <param name="Window">The days on which it may have been written.</param>
/// <param name="IsBounded">Whether the last of those days is known; otherwise the window only shows whether the year is ambiguous.</param>
/// <param name="Mentions">Its time mentions, repeats left out.</param>
/// <param name="Links">The weekdays and month-days that speak of one event.</param>
/// <param name="Constraints">What its mentions say of the day.</param>
internal sealed record DatingCase(
    MentionedDocument Document,
    StatedDate? Stated,
    CandidateWindow Window,
    bool IsBounded,
    IReadOnlyList<TimeMention> Mentions,
    IReadOnlyList<WeekdayDateLink> Links,
    IReadOnlyList<DayConstraint> Constraints)
{
    private DayScores? _scores;

    /// <summary>Gets how well each day fits by the text alone. Thousands of days are weighed, so only when somebody asks.</summary>
    public DayScores Scores => _scores ??= new DayScores(Window, Constraints);

    /// <summary>Gets whether anything tells one year from another; without it, month-days fit every year alike.</summary>
    public bool FixesYear { get; } = Constraints.Any(constraint => constraint.FixesYear);

    /// <summary>Gets whether anything names a day, and not only a season or a bound.</summary>
    public bool FixesDay { get; } = Constraints.Any(constraint => constraint.FixesDay);
}
