namespace ConsistencyCheck.Languages.English;

/// <summary>Words that state a count of none: "no one was hurt", "no deaths".</summary>
internal static class ZeroWords
{
    /// <summary>Gets the pronouns that do so of people, beside "no one". All begin with an "n", by which most words are told from them at once.</summary>
    public static TermSet Pronouns { get; } = new("nobody", "none", "noone");

    /// <summary>Gets what may stand between "no" and the noun.</summary>
    public static TermSet Between { get; } = new(
        "reported", "confirmed", "known", "recorded", "serious", "new", "other", "human", "civilian", "military", "further", "positive", "active", "major");

    /// <summary>Gets what news counts down to none. "No doubt", "no plans" and "no evidence" count nothing.</summary>
    /// <remarks>Source: the nouns of casualty, custody and sports reports in the Associated Press Stylebook's entries on accidents, crime and scores.</remarks>
    public static TermSet Counted { get; } = new(
        "deaths", "death", "injuries", "injury", "casualties", "casualty", "fatalities", "fatality", "victims", "survivors", "arrests", "arrest", "cases",
        "infections", "recoveries", "goals", "wins", "victories", "defeats", "losses", "draws", "titles", "medals", "hostages", "prisoners", "employees",
        "passengers", "suspects", "sacks", "touchdowns", "strikeouts", "points", "appearances", "children");
}
