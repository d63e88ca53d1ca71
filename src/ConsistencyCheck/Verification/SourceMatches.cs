namespace ConsistencyCheck.Verification;

/// <summary>The best of what sources state of a claim, by how it stands to the claim; null where there is none.</summary>
/// <param name="Same">The very value.</param>
/// <param name="Open">A value that leaves the claim's possible.</param>
/// <param name="Conflict">A value that excludes the claim's.</param>
/// <param name="Support">The best that bears the claim out: the very value, or one that leaves it possible in the plain reading of both.</param>
internal readonly record struct SourceMatches(SourceMatch? Same, SourceMatch? Open, SourceMatch? Conflict, SourceMatch? Support);
