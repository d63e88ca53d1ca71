namespace ConsistencyCheck.Suppressions;

/// <summary>A finding that was accepted before. It holds no line number, so that edits around the finding do not bring it back.</summary>
/// <param name="Document">The document's path, relative to the baseline's folder and with slashes.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="Message">What the finding said, for people who read the baseline.</param>
/// <param name="Reason">Why it was accepted; null where nobody said.</param>
public sealed record BaselineEntry(string Document, string Rule, string Fingerprint, string Message, string? Reason)
{
    /// <summary>
    /// Gets the other documents that the finding takes, written as <see cref="Document"/> is: without one of them in the run it cannot be found, and its entry
    /// is not stale. Empty for a finding within one document.
    /// </summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}
