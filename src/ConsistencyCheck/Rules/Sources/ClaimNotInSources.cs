using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>CC3004: no source speaks of a fact that the draft states, or it is not clear that one does.</summary>
internal sealed class ClaimNotInSources : DraftRule
{
    /// <summary>Policy. A fact that a source tells in quite other words looks the same as one that it does not tell.</summary>
    private const double Confidence = 0.5;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC3004",
        Name: "claim-not-in-sources",
        Title: "A draft's claim has no support in its sources",
        Severity: Severity.Note);

    public override IEnumerable<FindingDraft> Check(DraftCheck check)
    {
        foreach (var claim in check.Claims)
        {
            if (claim.Status != ClaimStatus.NotFound) continue;
            Evidence[] evidence = [Quote.From(check.Draft, claim.Span, EvidenceRole.Stated, claim.Why)];
            yield return new FindingDraft(
                $"“{claim.Text}” is not found in the sources.", Confidence, evidence, [$"name a source for “{claim.Text}”", "or leave it out"]);
        }
    }
}
