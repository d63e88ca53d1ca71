using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Rules;

/// <summary>Runs the rules over the documents and gives their findings severity and fingerprint.</summary>
internal static class RuleRunner
{
    /// <param name="texts">The documents, dated.</param>
    /// <param name="severities">Severities that the caller chose, by rule id; null switches the rule off.</param>
    /// <returns>Findings in the order of the documents and, within one, of the places that they are reported at.</returns>
    public static List<Finding> Run(IReadOnlyList<DatedText> texts, IReadOnlyDictionary<string, Severity?> severities)
    {
        var findings = new List<Finding>();
        foreach (var text in texts) findings.AddRange(CheckOne(text, severities));
        return findings;
    }

    private static List<Finding> CheckOne(DatedText text, IReadOnlyDictionary<string, Severity?> severities)
    {
        var findings = new List<Finding>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in RuleCatalog.Rules)
        {
            var descriptor = rule.Descriptor;
            var severity = severities.TryGetValue(descriptor.Id, out var chosen) ? chosen : descriptor.Severity;
            if (severity is not { } loudness) continue;
            foreach (var draft in rule.Check(text))
            {
                var plain = Fingerprint.Of(descriptor.Id, draft.Evidence, 0);
                var occurrence = seen[plain] = seen.GetValueOrDefault(plain, -1) + 1;
                var fingerprint = occurrence == 0 ? plain : Fingerprint.Of(descriptor.Id, draft.Evidence, occurrence);
                var limited = draft.AtMost is { } most && most < loudness ? most : loudness;
                // Quoted words may run over a line end of the page.
                var message = draft.Message.ReplaceLineEndings(" ");
                findings.Add(new Finding(descriptor, limited, draft.Confidence, message, draft.Evidence, draft.Repairs, fingerprint)
                {
                    Computed = draft.Computed,
                });
            }
        }

        return [.. findings.OrderBy(finding => finding.Evidence[0].Span?.Start ?? -1).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }
}
