namespace ConsistencyCheck.Dating;

/// <summary>What is known about a document's day of publication, with the reasons.</summary>
public sealed record DocumentDate
{
    /// <summary>A date of which nothing is known.</summary>
    public static DocumentDate Undetermined { get; } = new() { Status = DatingStatus.Undetermined };

    /// <summary>Gets how far the day is known.</summary>
    public required DatingStatus Status { get; init; }

    /// <summary>
    /// Gets the days that fit, in order. Empty where the evidence does not name days: always for undetermined, and for an ambiguous year of which only the
    /// season is known.
    /// </summary>
    public IReadOnlyList<DateOnly> Candidates { get; init; } = [];

    /// <summary>Gets what the candidates rest on.</summary>
    public DatingBasis Basis { get; init; }

    /// <summary>Gets the day that the document states, whether or not the text agrees; null where it states none.</summary>
    public StatedDate? Stated { get; init; }

    /// <summary>Gets what supports the candidates, strongest first.</summary>
    public IReadOnlyList<DatingEvidence> Support { get; init; } = [];

    /// <summary>Gets what the stated day contradicts, strongest first; empty where it contradicts nothing.</summary>
    public IReadOnlyList<DatingEvidence> Broken { get; init; } = [];

    /// <summary>Gets whether the text excludes the day that the document states.</summary>
    public bool ContradictsStated { get; init; }
}
