namespace ConsistencyCheck.Mentions;

/// <summary>Finds where a text states dates, times and quantities. Another engine or language stands behind this seam.</summary>
/// <remarks>Implementations are thread-safe and deterministic: the same text gives the same mentions.</remarks>
public interface IMentionFinder
{
    /// <summary>Finds the mentions of a text.</summary>
    /// <param name="text">Any text; never null.</param>
    /// <returns>Mentions in the order of the text whose spans lie inside it and do not overlap.</returns>
    IReadOnlyList<Mention> Find(string text);
}
