using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>A place in the text that says something about the day of publication.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Zone">What part of the page they stand in: evidence from several zones is independent.</param>
/// <param name="Implies">What follows from the words, as a clause without a full stop.</param>
public sealed record DatingEvidence(TextSpan Span, ZoneKind Zone, string Implies)
{
    /// <summary>
    /// Gets how well the words fit the first candidate day (for a stated day that is doubted, the candidate nearest to it): 0 is a perfect fit, -0.7 halves the
    /// likelihood, -8 excludes. Both ends of a link show the weight of the link, which counts once.
    /// </summary>
    public double Weight { get; init; }

    /// <summary>Gets the same for the stated day or, if it fits better, a neighbour of it (time zones); null where the document states none.</summary>
    public double? StatedWeight { get; init; }
}
