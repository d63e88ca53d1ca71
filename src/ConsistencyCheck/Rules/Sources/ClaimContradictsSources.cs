using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>CC3003: a source states another value of the same fact than the draft.</summary>
internal sealed class ClaimContradictsSources : DraftRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC3003",
        Name: "claim-contradicts-sources",
        Title: "A draft's claim contradicts its sources",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DraftCheck check)
    {
        foreach (var claim in check.Claims)
        {
            if (claim is not { Status: ClaimStatus.Contradicted, Quote: { } quote }) continue;
            yield return new FindingDraft(
                $"“{claim.Text}” contradicts the source, which says “{quote.Text}”.",
                claim.Confidence,
                [
                    Quote.From(check.Draft, claim.Span, EvidenceRole.Stated, "in the draft"),
                    Quote.From(check.Sources[quote.Source], quote.Span, EvidenceRole.Implied, claim.Why),
                ],
                [$"write “{quote.Text}”, as the source has it", $"or name a source for “{claim.Text}”"]);
        }
    }
}
