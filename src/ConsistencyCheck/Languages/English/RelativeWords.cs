namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say what a distance in time counts from.</summary>
internal static class RelativeWords
{
    /// <summary>Last words of expressions that count from what follows them: "two days before the vote".</summary>
    public static TermSet LeaningForward { get; } = new("after", "before", "from", "following", "since", "until");
}
