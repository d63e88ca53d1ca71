namespace ConsistencyCheck.Dating.Joint;

/// <summary>A document's scores after other documents about the same events have told it what they know of the year.</summary>
/// <param name="Scores">How well each day fits.</param>
/// <param name="IsAnchored">Whether one of them names a day and not only bounds.</param>
internal sealed record JointScores(DayScores Scores, bool IsAnchored);
