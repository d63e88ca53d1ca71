namespace ConsistencyCheck.Languages.English;

/// <summary>Prepositions that put a fact on one side of a time.</summary>
/// <remarks>Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 9.33-9.40 on prepositions of time.</remarks>
internal static class TimeBoundWords
{
    public static TermSet Before { get; } = new("before", "pre");

    public static TermSet After { get; } = new("after", "post", "past", "following");

    public static TermSet NotAfter { get; } = new("by", "until", "till", "til", "through");

    public static TermSet NotBefore { get; } = new("since", "from");

    /// <summary>Words that may stand between the preposition and the time.</summary>
    public static TermSet Skipped { get; } = new("the", "around", "about", "end", "of", "on", "early", "late", "year", "month");
}
