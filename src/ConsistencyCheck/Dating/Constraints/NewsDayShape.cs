namespace ConsistencyCheck.Dating.Constraints;

/// <summary>What makes a month-day the day of the news.</summary>
internal enum NewsDayShape
{
    /// <summary>The one day of the first paragraph, in the past tense.</summary>
    Lead,

    /// <summary>A bare weekday whose date follows in brackets: "on Wednesday (April 8)".</summary>
    Bracketed,

    /// <summary>Beside "today" or "yesterday".</summary>
    Today,
}
