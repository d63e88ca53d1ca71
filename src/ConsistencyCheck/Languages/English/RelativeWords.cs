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

    /// <summary>Words and marks between the members of a list or the ends of a range of days.</summary>
    public static TermSet Listing { get; } = new("and", "or", "to", "through", "&", ",", "/", "-", "–", "—");

    /// <summary>Words that open a clause which adds to a noun or places the main clause in time.</summary>
    public static TermSet Subordinating { get; } = new(
        "who", "whom", "whose", "which", "that", "since", "until", "till", "when", "where", "born", "because", "although");

    /// <summary>Words that make a length of years the distance to what is told: "80 years since the landing", "after ten years".</summary>
    public static TermSet CountingFrom { get; } = new("since", "after", "later", "on", "ago", "before", "earlier");

    /// <summary>Words that take up a time which the text has named.</summary>
    public static TermSet PointingBack { get; } = new("that", "same");

    /// <summary>Verbs that move what was planned to a later day, or wait for it.</summary>
    public static TermSet PuttingOff { get; } = new("delayed", "postponed", "adjourned", "extended", "deferred", "rescheduled", "off", "recessed", "suspended",
        "has", "have", "wait", "stay", "remain", "shut");

    /// <summary>Modal verbs that put a past report's weekday after the day of writing.</summary>
    public static TermSet Ahead { get; } = new("would", "may", "might", "should", "must", "could");

    /// <summary>Verbs after which a weekday is the one of the saying.</summary>
    public static TermSet Saying { get; } = new("said", "told", "announced", "reported", "added", "confirmed", "warned", "ruled");

    /// <summary>Words before a time at which something ends or began, while the story stays where it is.</summary>
    public static TermSet Bounding { get; } = new("until", "till", "since", "by");

    /// <summary>The days of the week, and how news shortens them.</summary>
    public static TermSet Weekdays { get; } = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
}
