using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>Parts what is reported from what somebody asked not to be told of: by a comment, by the configuration or by the baseline, in this order.</summary>
internal static class Suppressor
{
    /// <param name="findings">All that the rules found, in order; the order stays.</param>
    /// <param name="documents">The documents that were checked.</param>
    /// <param name="rulesRun">The ids of the rules that were asked.</param>
    /// <param name="ignored">The parts that the application ignores.</param>
    /// <param name="baseline">What was accepted before; null where the run has no baseline.</param>
    public static Suppression Apply(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<DocumentLayout> documents,
        IReadOnlySet<string> rulesRun,
        IgnoredParts ignored,
        Baseline? baseline)
    {
        var comments = new CommentSuppressor(documents, rulesRun);
        var layouts = new Dictionary<string, DocumentLayout>(StringComparer.Ordinal);
        foreach (var layout in documents) layouts.TryAdd(layout.Document.Id, layout);
        var parts = new PartSuppressor(ignored, layouts);
        var accepted = baseline is null ? null : new BaselineSuppressor(baseline);
        var reported = new List<Finding>(findings.Count);
        var suppressed = new List<SuppressedFinding>();
        foreach (var finding in findings)
        {
            // The baseline is asked of all: a finding that a comment suppresses too is not gone.
            var known = accepted?.Suppress(finding);
            if ((comments.Suppress(finding) ?? parts.Suppress(finding) ?? known) is { } by) suppressed.Add(by);
            else reported.Add(finding);
        }

        return new Suppression(reported, suppressed, accepted?.Stale(documents.Select(layout => layout.Document.Id), rulesRun), comments.Notes());
    }
}
