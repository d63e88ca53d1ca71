namespace ConsistencyCheck.Rules;

/// <summary>A finding as a rule makes it: severity, rule and fingerprint are added by <see cref="RuleRunner"/>.</summary>
internal sealed record FindingDraft(string Message, double Confidence, IReadOnlyList<Evidence> Evidence, IReadOnlyList<string> Repairs)
{
    /// <summary>Gets the loudest that this finding may be, whatever the rule's severity; null for the rule's own.</summary>
    public Severity? AtMost { get; init; }

    /// <summary>Gets what <see cref="Finding.Computed"/> will be.</summary>
    public IReadOnlyList<string> Computed { get; init; } = [];
}
