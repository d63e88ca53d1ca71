using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>Findings that were accepted before, so that only new ones are reported. Immutable; read and written by <see cref="BaselineJson"/>.</summary>
/// <param name="Entries">The accepted findings.</param>
public sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>Gets a baseline that accepts nothing, to begin with.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>
    /// Gets how the id of a document is written in the entries. Unless said otherwise, as it is, with slashes; an application whose ids depend on where it
    /// was started gives a path that does not.
    /// </summary>
    public Func<string, string> PathOf { get; init; } = id => id.Replace('\\', '/');

    /// <summary>The baseline that accepts more findings and drops entries that nothing has any more. All other entries stay, with their reasons.</summary>
    /// <param name="accepted">The findings to accept, such as those of a report.</param>
    /// <param name="stale">The entries to drop, such as those that a report calls stale.</param>
    /// <returns>A baseline whose entries are in the order of document, rule and fingerprint.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Baseline Updated(IEnumerable<Finding> accepted, IEnumerable<BaselineEntry> stale)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(stale);
        var kept = new Dictionary<BaselineKey, BaselineEntry>();
        foreach (var entry in Entries) kept.TryAdd(BaselineKey.Of(entry), entry);
        foreach (var entry in stale) kept.Remove(BaselineKey.Of(entry));
        foreach (var entry in accepted.Select(EntryOf)) kept.TryAdd(BaselineKey.Of(entry), entry);
        return this with
        {
            Entries = [.. kept.Values
                .OrderBy(entry => entry.Document, StringComparer.Ordinal)
                .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)],
        };
    }

    private BaselineEntry EntryOf(Finding finding)
    {
        var place = PathOf(finding.Evidence[0].DocumentId);
        return new BaselineEntry(place, finding.Rule.Id, finding.Fingerprint, finding.Message, null)
        {
            Beside = [.. finding.Evidence.Select(evidence => PathOf(evidence.DocumentId)).Where(path => path != place).Distinct().Order(StringComparer.Ordinal)],
        };
    }
}
