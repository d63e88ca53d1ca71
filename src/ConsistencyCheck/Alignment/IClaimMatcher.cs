namespace ConsistencyCheck.Alignment;

/// <summary>Says how likely two claims are about one fact, by what their sentences say. The kinds and the values are compared elsewhere.</summary>
/// <remarks>
/// The built-in matcher compares words. An application that has embeddings, a knowledge base or rules of its own puts them here when it builds its checker. Implementations must be safe to call from several threads, and must give the same answer every time.
/// </remarks>
public interface IClaimMatcher
{
    /// <summary>
    /// From 0, of different facts, to 1, of one fact; other numbers are brought to the nearer end. About 0.3 and more lets two figures contradict each other.
    /// </summary>
    /// <param name="claim">The claim that is looked for, a draft's where a draft is verified.</param>
    /// <param name="candidate">A claim of the same kind in another document.</param>
    double Match(ClaimContext claim, ClaimContext candidate);
}
