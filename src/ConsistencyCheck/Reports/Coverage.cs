namespace ConsistencyCheck.Reports;

/// <summary>How much of the input was looked at, so that silence can be trusted.</summary>
/// <param name="Documents">How many documents were checked.</param>
/// <param name="Mentions">How many mentions were found.</param>
/// <param name="Comparable">How many of them have a meaning that could be set against another.</param>
/// <param name="Compared">How many of those were set against the calendar, the document's date or another claim.</param>
/// <param name="Flagged">How many mentions are evidence of what a finding doubts.</param>
public sealed record Coverage(int Documents, int Mentions, int Comparable, int Compared, int Flagged)
{
    /// <summary>
    /// Gets how many times could be placed on no calendar, because the day of their document is undetermined or its year ambiguous: nothing was held
    /// against them.
    /// </summary>
    public int Open { get; init; }

    /// <summary>
    /// Gets how many claims were not held against every other one that shares their words, because too many share them: a table of results, or one event in
    /// hundreds of stories.
    /// </summary>
    public int Crowded { get; init; }
}
