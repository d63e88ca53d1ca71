namespace ConsistencyCheck.Dating;

/// <summary>A day on which a document may have been written, with how well it fits.</summary>
/// <param name="Day">The day.</param>
/// <param name="Score">
/// The sum of the weights of all evidence, where a link of two places counts once: the natural logarithm of how much less likely the page is on this day than
/// if all of it fitted perfectly. 0 is the best possible; 1 less is a factor of 2.7. What other documents about the same events say is part of it.
/// </param>
public readonly record struct DatingCandidate(DateOnly Day, double Score);
