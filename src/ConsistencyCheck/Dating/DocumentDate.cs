namespace ConsistencyCheck.Dating;

/// <summary>What is known about a document's day of publication, with the reasons.</summary>
/// <remarks>Evidence is put into words when it is first read: most dates are used without.</remarks>
public sealed record DocumentDate
{
    /// <summary>A date of which nothing is known.</summary>
    public static DocumentDate Undetermined { get; } = new() { Status = DatingStatus.Undetermined, Reason = "nothing was read" };

    /// <summary>Gets how far the day is known.</summary>
    public required DatingStatus Status { get; init; }

    /// <summary>
    /// Gets the days that fit, in order. Empty where the evidence does not name days: always for undetermined, and for an ambiguous year of which only the
    /// season is known.
    /// </summary>
    public IReadOnlyList<DateOnly> Candidates { get; init; } = [];

    /// <summary>Gets the candidates with how well each of them fits, in the same order.</summary>
    public IReadOnlyList<DatingCandidate> Scores { get; init; } = [];

    /// <summary>
    /// Gets the years that fit equally well, in order, of an ambiguous year; empty for every other status, and where no as-of date says which year is the last.
    /// </summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Gets what the candidates rest on.</summary>
    public DatingBasis Basis { get; init; }

    /// <summary>Gets why the answer is this one and no other, as a clause without a full stop.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Gets the day that the document states, whether or not the text agrees; null where it states none.</summary>
    public StatedDate? Stated { get; init; }

    /// <summary>
    /// Gets how well the stated day or, if it fits better, a neighbour of it fits, on the scale of <see cref="DatingCandidate.Score"/>; null where
    /// none is stated.
    /// </summary>
    public double? StatedScore { get; init; }

    /// <summary>Gets every piece of evidence that was weighed, in the order of the text; empty where the evidence names neither days nor years.</summary>
    public IReadOnlyList<DatingEvidence> Evidence { get; init; } = [];

    /// <summary>Gets what supports the candidates, strongest first.</summary>
    public IReadOnlyList<DatingEvidence> Support { get; init; } = [];

    /// <summary>
    /// Gets what the stated day breaks, strongest first; empty where it breaks nothing. A day that stands may break some: it is excluded only by a wide margin
    /// and by evidence from two zones.
    /// </summary>
    public IReadOnlyList<DatingEvidence> Broken { get; init; } = [];

    /// <summary>Gets whether the text excludes the day that the document states.</summary>
    public bool ContradictsStated { get; init; }
}
