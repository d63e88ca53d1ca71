namespace ConsistencyCheck.Languages.English;

/// <summary>Words of a life's first and last day.</summary>
internal static class LifeWords
{
    /// <summary>What stands before the date of a birth.</summary>
    public static TermSet OfBirth { get; } = new("born");

    /// <summary>Words of sentences about a birth: a weekday and a date there are of a year that readers are told elsewhere.</summary>
    public static TermSet AroundBirth { get; } = new("born", "birth", "birthday");

    /// <summary>What stands before the date of a death.</summary>
    public static TermSet OfDeath { get; } = new("died", "dies", "death", "dead", "killed", "executed", "drowned", "murdered", "assassinated");

    /// <summary>What else happens at an age that is told: "married at 21", "retired at 65".</summary>
    public static TermSet OfOtherEvents { get; } = new(
        "married", "retired", "joined", "moved", "left", "became", "began", "started", "emigrated", "enlisted", "graduated", "won", "when", "wife", "husband",
        "son", "daughter", "mother", "father", "brother", "sister", "survived");
}
