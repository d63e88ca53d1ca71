namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say what a distance in time counts from.</summary>
internal static class RelativeWords
{
    /// <summary>Last words of expressions that count from what follows them: "two days before the vote".</summary>
    public static TermSet LeaningForward { get; } = new("after", "before", "from", "following", "since", "until");

    /// <summary>Words before a date that may point to what is still to come: "a budget for 2025", "until March 2026".</summary>
    public static TermSet PointingAhead { get; } = new("for", "until", "till", "through", "by", "before", "toward", "towards");

    /// <summary>Words that place what happens in a year; a year behind any other word may only name a thing ("the 2026 budget").</summary>
    public static TermSet PlacingInYear { get; } = new("in", "since", "during");
}
