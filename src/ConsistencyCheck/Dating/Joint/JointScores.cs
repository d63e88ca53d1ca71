namespace ConsistencyCheck.Dating.Joint;

/// <summary>A document's scores after the documents about the same events have been heard.</summary>
/// <param name="Scores">How well each day fits.</param>
/// <param name="WasTold">Whether another document had something to say about the year.</param>
/// <param name="IsAnchored">Whether one of those names a day and not only bounds.</param>
internal sealed record JointScores(DayScores Scores, bool WasTold, bool IsAnchored);
