using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>Suppresses what a baseline has accepted, and tells of its entries that nothing has any more.</summary>
internal sealed class BaselineSuppressor
{
    private readonly Baseline _baseline;
    private readonly Dictionary<BaselineKey, BaselineEntry> _entries = [];
    private readonly HashSet<BaselineKey> _met = [];

    public BaselineSuppressor(Baseline baseline)
    {
        _baseline = baseline;
        foreach (var entry in baseline.Entries) _entries.TryAdd(BaselineKey.Of(entry), entry);
    }

    /// <summary>The suppressed finding; null where the baseline does not hold it. To be asked of every finding, or its entry counts as stale.</summary>
    public SuppressedFinding? Suppress(Finding finding)
    {
        var key = new BaselineKey(_baseline.PathOf(finding.Evidence[0].DocumentId), finding.Rule.Id, finding.Fingerprint);
        if (!_entries.TryGetValue(key, out var entry)) return null;
        _met.Add(key);
        return new SuppressedFinding(finding, SuppressionKind.Baseline, entry.Reason);
    }

    /// <summary>The entries that a finding of this run would have met, had there been one, in the baseline's order.</summary>
    /// <param name="documents">The ids of the documents of this run.</param>
    /// <param name="rulesRun">The ids of the rules that were asked.</param>
    public IReadOnlyList<BaselineEntry> Stale(IEnumerable<string> documents, IReadOnlySet<string> rulesRun)
    {
        var seen = documents.Select(_baseline.PathOf).ToHashSet(StringComparer.Ordinal);
        return [.. _entries
            .Where(pair => !_met.Contains(pair.Key) && seen.Contains(pair.Value.Document) && rulesRun.Contains(pair.Value.Rule))
            .Select(pair => pair.Value)
            .Where(entry => entry.Beside.All(seen.Contains))];
    }
}
