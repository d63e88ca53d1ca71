using System.Globalization;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>Checks clean documents as they are, then once more with each kind of error planted.</summary>
/// <param name="planters">The kinds of errors.</param>
/// <param name="isOfInterest">Which findings count, by rule id.</param>
/// <param name="seed">What chooses places and changes.</param>
/// <param name="shown">How many false alarms and misses to print, of each.</param>
internal sealed class PlantingRun(IReadOnlyList<IErrorPlanter> planters, Func<string, bool> isOfInterest, int seed, int shown)
{
    private readonly ConsistencyChecker _checker = new ConsistencyCheckerBuilder().Build();
    private readonly List<PlantingScore> _scores = [.. planters.Select(_ => new PlantingScore())];
    private readonly List<string> _missed = [];
    private readonly List<string> _alarms = [];
    private int _documents;
    private int _alarmed;
    private int _noted;

    public void Score(IEnumerable<SourceDocument> clean, TextWriter output)
    {
        foreach (var document in clean) Add(document);
        Write(output);
    }

    private void Add(SourceDocument document)
    {
        var (before, notes) = FindingsOf(document);
        _documents++;
        _alarmed += before.Count > 0 ? 1 : 0;
        _noted += before.Count == 0 && notes.Count > 0 ? 1 : 0;
        _alarms.AddRange(before.Select(finding => $"{document.Id}: {finding.Rule.Id}: {finding.Message}"));
        var read = _checker.Extract(document);
        // A document's errors depend on the seed and its place alone, and not on what other kinds were planted.
        for (var i = 0; i < planters.Count; i++)
        {
            if (planters[i].Plant(read, new Random((seed * 1_000_003) + (_documents * 31) + i)) is not { } planted) continue;
            var known = before.Concat(notes).Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
            var (warnings, hints) = FindingsOf(planted.Document);
            var isFlagged = warnings.Exists(finding => !known.Contains(finding.Fingerprint));
            _scores[i].Add(planted, isFlagged, isFlagged || hints.Exists(finding => !known.Contains(finding.Fingerprint)));
            if (!isFlagged && planted.IsDecidable) _missed.Add($"{planters[i].Kind}: {document.Id}: {planted.Change}");
        }
    }

    /// <summary>The findings that count: what is of severity warning or above, and the notes.</summary>
    private (List<Finding> Warnings, List<Finding> Notes) FindingsOf(SourceDocument document)
    {
        var findings = _checker.Check([document]).Findings.Where(finding => isOfInterest(finding.Rule.Id)).ToLookup(finding => finding.Severity >= Severity.Warning);
        return ([.. findings[true]], [.. findings[false]]);
    }

    private void Write(TextWriter output)
    {
        output.WriteLine($"{"kind",-40} {"planted",8} {"flagged",8} {"recall",7} {"decidable",10} {"flagged",8} {"recall",7} {"with notes",11}");
        for (var i = 0; i < planters.Count; i++) output.WriteLine($"{planters[i].Kind,-40} {_scores[i]}");
        var rate = _documents == 0 ? 0 : 1000.0 * _alarmed / _documents;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"clean documents: {_documents}, with a false alarm: {_alarmed} ({rate:F1} per 1,000), with only a note: {_noted}"));
        foreach (var alarm in _alarms.Take(shown)) output.WriteLine($"false alarm: {alarm}");
        foreach (var miss in _missed.Take(shown)) output.WriteLine($"missed: {miss}");
    }
}
