namespace ConsistencyCheck.Languages.English;

/// <summary>Prepositions that put a place in an order on one side of another: "ahead of the fifth car", "ranked below the 41st".</summary>
/// <remarks>Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 9.19 on relative position.</remarks>
internal static class PlaceBoundWords
{
    /// <summary>A better place, which has the smaller number, or an earlier one.</summary>
    public static TermSet Smaller { get; } = new("above", "over", "before");

    public static TermSet Larger { get; } = new("below", "under", "behind", "after", "beneath");

    /// <summary>The same of comparatives before "than": "higher than the fifth".</summary>
    public static TermSet SmallerThan { get; } = new("higher", "better", "earlier");

    public static TermSet LargerThan { get; } = new("lower", "worse", "later");

    /// <summary>What is counted from the ground: above the fifth floor is the sixth.</summary>
    public static TermSet FromBelow { get; } = new("floor", "storey", "story", "level", "grade", "percentile", "rung", "deck");
}
