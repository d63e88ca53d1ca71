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

    /// <summary>Gets whether anything says in which part of the year the day lies: a bound and a weekday do not.</summary>
    public bool NamesSeason { get; } = Constraints.Any(constraint => constraint.NamesSeason);

    /// <summary>Gets whether anything names a day, and not only a season or a bound.</summary>
    public bool FixesDay { get; } = Constraints.Any(constraint => constraint.FixesDay);

    /// <summary>Gets the newest day on which the page says that its text was changed; null where it says none.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Gets whether the stated day lies after the crawl: then it cannot be the day of publication. A day of slack covers time zones.</summary>
    public bool IsStatedAfterCrawl => Document.Layout.Document.Crawled is { } crawled && Stated?.Day.DayNumber > crawled.DayNumber + 1;

    /// <summary>How well a day fits by the text alone.</summary>
    public double ScoreOf(int day)
    {
        var score = 0.0;
        foreach (var constraint in Constraints) score += constraint.Weigh(day);
        return score;
    }

    /// <summary>Whether days lie between what is stated and the last change: the text is of the change then, and contradicts nothing.</summary>
    public bool IsOfChangedText(IReadOnlyList<DateOnly> days) =>
        Stated is { } stated && Changed is { } changed && days.All(day => day > stated.Day && day.DayNumber <= changed.DayNumber + 1);
}
