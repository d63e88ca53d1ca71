namespace ConsistencyCheck.Languages.English;

/// <summary>Prepositions that put a fact on one side of a time.</summary>
/// <remarks>Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 9.33-9.40 on prepositions of time.</remarks>
internal static class TimeBoundWords
{
    public static TermSet Before { get; } = new("before", "pre");

    public static TermSet After { get; } = new("after", "post", "past", "following");

    public static TermSet NotAfter { get; } = new("by", "through");

    /// <summary>Prepositions that say how long something lasted or, denied, when it began.</summary>
    public static TermSet Until { get; } = new("until", "till", "til");

    public static TermSet NotBefore { get; } = new("since", "from");

    /// <summary>Words that turn "no" and "not" into a part of a bound or of a list: "no later than", "not before", "not only".</summary>
    public static TermSet BehindNo { get; } = new("later", "earlier", "sooner", "before", "only");

    /// <summary>Words that may stand between the preposition and the time.</summary>
    public static TermSet Skipped { get; } = new("the", "a", "an", "around", "about", "end", "of", "on", "early", "late", "year", "month");
}
