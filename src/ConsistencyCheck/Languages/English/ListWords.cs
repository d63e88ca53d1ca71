namespace ConsistencyCheck.Languages.English;

/// <summary>Words about lists of names.</summary>
internal static class ListWords
{
    /// <summary>Small words that names hold: "Isle of Man", "Charles de Gaulle".</summary>
    public static TermSet WithinNames { get; } = new(
        "of", "the", "de", "la", "le", "du", "van", "von", "der", "den", "al", "el", "bin", "da", "di", "dos", "del");

    /// <summary>Lemmas of what is named with the place that it lies in, after a comma: "Paris, France".</summary>
    public static TermSet Placed { get; } = new(
        "city", "town", "village", "suburb", "county", "airport", "university", "college", "school", "hospital", "company", "firm", "candidate", "senator",
        "lawmaker", "congressman", "site", "location", "place", "venue", "player", "man", "woman", "person", "people", "child", "victim", "suspect", "author",
        "book", "film", "song", "game", "match", "winner", "official", "member");

    /// <summary>Lemmas that are no count of what the list names.</summary>
    public static TermSet NotNamed { get; } = new(
        "time", "year", "day", "hour", "minute", "week", "month", "point", "goal", "run", "percent", "way", "dollar", "thing", "word", "half", "side",
        "hand", "fold");

    /// <summary>Gets the prepositions behind a figure of a list whose noun stands with the figure before: "81 cases: 45 in Skerry, 36 from Lindmoor".</summary>
    public static TermSet BehindMember { get; } = new("in", "from", "at", "on", "among");
}
