using ConsistencyCheck.Alignment;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules;

/// <summary>Runs the rules and gives their findings severity and fingerprint.</summary>
internal static class RuleRunner
{
    /// <param name="texts">The documents, dated.</param>
    /// <param name="severities">Severities that the caller chose, by rule id; null switches the rule off.</param>
    /// <returns>Findings in the order of the documents and, within one, of the places that they are reported at.</returns>
    public static List<Finding> Run(IReadOnlyList<DatedText> texts, IReadOnlyDictionary<string, Severity?> severities)
    {
        var findings = new List<Finding>();
        foreach (var text in texts) findings.AddRange(Run(RuleCatalog.DocumentRules, rule => rule.Check(text), severities));
        return findings;
    }

    /// <param name="stories">The documents with what they say of one fact.</param>
    /// <param name="severities">Severities that the caller chose, by rule id; null switches the rule off.</param>
    /// <returns>Findings in the order of the documents and, within one, of the places that they are reported at.</returns>
    public static List<Finding> Run(AlignedStories stories, IReadOnlyDictionary<string, Severity?> severities)
    {
        // Most runs find nothing between the documents, and keep the order of each of them.
        var alone = Run(stories.Texts, severities);
        var between = Run(RuleCatalog.StoriesRules, rule => rule.Check(stories), severities);
        if (between.Count == 0) return alone;
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < stories.Texts.Count; i++) order.TryAdd(stories.Texts[i].Document.Id, i);
        return [.. alone.Concat(between).OrderBy(finding => order[finding.Evidence[0].DocumentId]).ThenBy(finding => finding.Evidence[0].Span?.Start ?? -1)];
    }

    /// <param name="check">The draft with what its sources say to it.</param>
    /// <param name="severities">Severities that the caller chose, by rule id; null switches the rule off.</param>
    /// <returns>Findings in the order of the draft's text.</returns>
    public static List<Finding> Run(DraftCheck check, IReadOnlyDictionary<string, Severity?> severities) =>
        Run(RuleCatalog.DraftRules, rule => rule.Check(check), severities);

    /// <summary>The ids of those of some rules that the caller's choices leave on.</summary>
    public static HashSet<string> IdsOf(IEnumerable<Rule> rules, IReadOnlyDictionary<string, Severity?> severities) =>
        [.. rules.Select(rule => rule.Descriptor.Id).Where(id => !severities.TryGetValue(id, out var chosen) || chosen is not null)];

    private static List<Finding> Run<TRule>(
        IReadOnlyList<TRule> rules,
        Func<TRule, IEnumerable<FindingDraft>> check,
        IReadOnlyDictionary<string, Severity?> severities)
        where TRule : Rule
    {
        var findings = new List<Finding>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var descriptor = rule.Descriptor;
            var severity = severities.TryGetValue(descriptor.Id, out var chosen) ? chosen : descriptor.Severity;
            if (severity is { } loudness) findings.AddRange(check(rule).Select(draft => Finish(draft, descriptor, loudness, seen)));
        }

        return [.. findings.OrderBy(finding => finding.Evidence[0].Span?.Start ?? -1).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    private static Finding Finish(FindingDraft draft, RuleDescriptor rule, Severity loudness, Dictionary<string, int> seen)
    {
        var plain = Fingerprint.Of(rule.Id, draft.Evidence, 0);
        // Counted within a document, or a finding's name would depend on which other documents are checked with it.
        var key = $"{plain} {draft.Evidence[0].DocumentId}";
        var occurrence = seen[key] = seen.GetValueOrDefault(key, -1) + 1;
        var fingerprint = occurrence == 0 ? plain : Fingerprint.Of(rule.Id, draft.Evidence, occurrence);
        var limited = draft.AtMost is { } most && most < loudness ? most : loudness;
        // Quoted words may run over a line end of the page.
        var message = draft.Message.ReplaceLineEndings(" ");
        IReadOnlyList<string> repairs = [.. draft.Repairs.Select(repair => repair.ReplaceLineEndings(" "))];
        return new Finding(rule, limited, draft.Confidence, message, draft.Evidence, repairs, fingerprint) { Computed = draft.Computed };
    }
}
