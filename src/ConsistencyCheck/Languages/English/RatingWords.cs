namespace ConsistencyCheck.Languages.English;

/// <summary>Words before a mark out of the best that there is.</summary>
internal static class RatingWords
{
    /// <summary>Gets the words that make "10/10" a mark and no day, and "3 /5" one figure.</summary>
    public static TermSet Before { get; } = new(
        "rating", "ratings", "rated", "rate", "score", "scores", "scored", "scoring", "average", "averaged", "averages", "averaging", "mean", "graded",
        "marks");
}
