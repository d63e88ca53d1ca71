using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating;

/// <summary>One document while it is being dated.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mentions">Its time mentions, repeats left out.</param>
/// <param name="Stated">The day that it states; null where it states none.</param>
/// <param name="Links">The weekdays and month-days that speak of one event.</param>
/// <param name="Constraints">What its mentions say of the day.</param>
/// <param name="Scores">How well each day fits by the text alone.</param>
internal sealed record DatingCase(
    MentionedDocument Document,
    IReadOnlyList<TimeMention> Mentions,
    StatedDate? Stated,
    IReadOnlyList<WeekdayDateLink> Links,
    IReadOnlyList<DayConstraint> Constraints,
    DayScores Scores);
