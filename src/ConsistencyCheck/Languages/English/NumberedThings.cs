namespace ConsistencyCheck.Languages.English;

/// <summary>Nouns whose number behind them says which one of a row is meant: "lap 60" is the 60th lap.</summary>
/// <remarks>
/// Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 17.89 on appositive numerals, for what sports pages, programme guides and
/// bulletins number. What bears its number as a name and is not counted through ("Flight 370", "Room 12") is left out.
/// </remarks>
internal static class NumberedThings
{
    public static TermSet All { get; } = new(
        "lap", "stage", "round", "week", "matchday", "game", "heat", "leg", "race", "inning", "hole", "episode", "season", "series", "chapter", "volume", "act",
        "scene", "verse", "phase", "step", "level", "tier", "grade", "category", "day");
}
