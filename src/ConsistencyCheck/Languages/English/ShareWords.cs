namespace ConsistencyCheck.Languages.English;

/// <summary>Words about parts of a whole.</summary>
internal static class ShareWords
{
    /// <summary>What joins a part to its whole: "three of the 12", "three out of 12".</summary>
    public static TermSet OfWhole { get; } = new("of", "the", "out", "all", "its", "their", "his", "her", "our", "those", "these", "about", "some", "nearly");

    /// <summary>What joins a part to the same part said again: ", or 20 percent", "(about 20 percent)".</summary>
    public static TermSet SaidAgain { get; } = new(
        "or", "about", "roughly", "some", "nearly", "almost", "just", "that", "is", "a", "full", "around", "exactly");

    /// <summary>Lemmas of people and of what they cast: no more than all of them can do a thing.</summary>
    public static TermSet Populations { get; } = new(
        "people", "person", "respondent", "voter", "resident", "household", "adult", "student", "patient", "woman", "man", "child", "worker", "employee",
        "member", "vote", "ballot", "participant", "pupil", "citizen", "teacher", "doctor", "nurse", "farmer", "driver", "parent", "family", "girl", "boy",
        "american", "briton", "delegate", "lawmaker", "elector", "shareholder", "customer", "population", "electorate", "passenger", "prisoner", "inmate",
        "teenager", "owner", "viewer", "reader", "case");
}
