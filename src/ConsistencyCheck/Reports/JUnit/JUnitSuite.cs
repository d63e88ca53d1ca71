using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Reports.JUnit;

/// <summary>The cases of one document.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Cases">One for each rule that was run, in the order of their ids.</param>
internal sealed record JUnitSuite(string DocumentId, IReadOnlyList<JUnitCase> Cases)
{
    public int Failures => Cases.Count(one => one.Failing.Count > 0);

    public int Skipped => Cases.Count(one => one.IsSkipped);

    /// <summary>A suite for each document that was checked: of a draft the draft alone, since its sources are taken at their word.</summary>
    public static IReadOnlyList<JUnitSuite> Of(FindingSet set)
    {
        var findings = set.Findings.Where(finding => finding.Evidence.Count > 0).ToLookup(finding => (finding.Evidence[0].DocumentId, finding.Rule.Id));
        var suppressed = set.Suppressed
            .Where(item => item.Finding.Evidence.Count > 0)
            .ToLookup(item => (item.Finding.Evidence[0].DocumentId, item.Finding.Rule.Id));
        var checkedIds = set.Draft is { } draft ? [draft.Draft.Id] : set.Documents.Select(document => document.Id).Distinct(StringComparer.Ordinal);
        return [.. checkedIds.Select(id => new JUnitSuite(
            id, [.. set.Rules.Select(rule => JUnitCase.Of(rule, [.. findings[(id, rule.Id)]], [.. suppressed[(id, rule.Id)]]))]))];
    }
}

/// <summary>What one rule says of one document.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Failing">Its warnings and errors.</param>
/// <param name="Notes">Its notes.</param>
/// <param name="Suppressed">What it found and is not reported.</param>
internal sealed record JUnitCase(
    RuleDescriptor Rule, IReadOnlyList<Finding> Failing, IReadOnlyList<Finding> Notes, IReadOnlyList<SuppressedFinding> Suppressed)
{
    public bool IsSkipped => Failing.Count == 0 && Suppressed.Count > 0;

    public static JUnitCase Of(RuleDescriptor rule, IReadOnlyList<Finding> findings, IReadOnlyList<SuppressedFinding> suppressed) => new(
        rule,
        [.. findings.Where(finding => finding.Severity > Severity.Note)],
        [.. findings.Where(finding => finding.Severity == Severity.Note)],
        suppressed);
}
