namespace ConsistencyCheck.Suppressions;

/// <summary>What tells the entries of a baseline apart: two documents may have a finding of the same words.</summary>
/// <param name="Document">The document's path as the baseline writes it.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Fingerprint">The finding's fingerprint.</param>
internal readonly record struct BaselineKey(string Document, string Rule, string Fingerprint)
{
    public static BaselineKey Of(BaselineEntry entry) => new(entry.Document, entry.Rule, entry.Fingerprint);
}
