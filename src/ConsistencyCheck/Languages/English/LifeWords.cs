namespace ConsistencyCheck.Languages.English;

/// <summary>Words of a life's first and last day.</summary>
internal static class LifeWords
{
    /// <summary>What stands before the date of a birth.</summary>
    public static TermSet OfBirth { get; } = new("born");

    /// <summary>Words of sentences about a birth: a weekday and a date there are of a year that readers are told elsewhere.</summary>
    public static TermSet AroundBirth { get; } = new("born", "birth", "birthday");

    /// <summary>Words of an obituary besides those of birth.</summary>
    public static TermSet AroundFarewell { get; } = new(
        "died", "dies", "funeral", "burial", "buried", "interment", "cremated", "obituary", "survived", "visitation", "mourners");

    /// <summary>What stands before the date of a death.</summary>
    public static TermSet OfDeath { get; } = new("died", "dies", "death", "dead", "killed", "executed", "drowned", "murdered", "assassinated");

    /// <summary>Words that may stand between a death and the age: "died at his home in Skerry on May 3, aged 69".</summary>
    public static TermSet BetweenDeathAndAge { get; } = new(
        "in", "at", "on", "of", "the", "age", "aged", "his", "her", "home", "hospital", ",", "a", "last", "year");

    /// <summary>Words of relatives, and of those who kill.</summary>
    public static TermSet OfKin { get; } = new(
        "wife", "husband", "widow", "son", "daughter", "mother", "father", "brother", "sister", "whose", "girl", "boy", "also", "by");

    /// <summary>Words that make a length of years an age: "aged 19 years", "at the age of 19 years".</summary>
    public static TermSet OfAge { get; } = new("aged", "age", "ages");

    /// <summary>Words of reports that come long after the death they tell of.</summary>
    public static TermSet LongAfter { get; } = new(
        "inquest", "coroner", "coroner's", "coroner’s", "court", "trial", "jury", "hearing", "inquiry", "lawsuit", "sued", "anniversary", "exhumed");
}
