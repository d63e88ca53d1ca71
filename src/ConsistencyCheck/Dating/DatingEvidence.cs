using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>A place in the text that says something about the day of publication.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Zone">What part of the page they stand in: evidence from several zones is independent.</param>
/// <param name="Implies">What follows from the words, as a clause without a full stop.</param>
public sealed record DatingEvidence(TextSpan Span, ZoneKind Zone, string Implies);
