namespace ConsistencyCheck.Languages.English;

/// <summary>Words that join a length of time to the dates of what lasts.</summary>
internal static class DurationWords
{
    /// <summary>Verbs and pronouns of lasting: "the three-day fair, which runs from", "the strike lasted from".</summary>
    public static TermSet Linking { get; } = new(
        "run", "runs", "ran", "running", "last", "lasts", "lasted", "lasting", "is", "was", "will", "be", "held",
        "which", "that", "takes", "took", "take", "place", "open", "opens", "opened", "on", "spanned", "spanning");

    /// <summary>What wins the title of a year, a month or a week: "player of the year".</summary>
    public static TermSet Awarded { get; } = new(
        "player", "coach", "manager", "man", "woman", "person", "rookie", "driver", "footballer", "sportsman",
        "teacher", "album", "book", "song", "film", "car", "goal", "save", "word", "entrepreneur");

    /// <summary>Things of which there is one after the other in the time that the dates give: "the seven-day cruise runs from May to September".</summary>
    public static TermSet Recurring { get; } = new(
        "tour", "cruise", "trip", "course", "pass", "visa", "class", "camp", "grant", "plan", "census", "ticket", "walk", "workshop", "shift", "retreat");

    /// <summary>Words that say that not every day of the range counts.</summary>
    public static TermSet OfPart { get; } = new(
        "each", "every", "weekend", "weekends", "weekday", "weekdays", "working", "business", "off", "school", "term", "rest", "split",
        "lent", "fast", "nights");

    /// <summary>What an anniversary counts from: "the 50th anniversary of the 1970 quake", "of its founding in 1970".</summary>
    public static TermSet SinceWhat { get; } = new("of", "since", "after");
}
