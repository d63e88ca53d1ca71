using ConsistencyCheck.Values;
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
            // "Rose 3 percent" and "fell 3 percent" have the same figure, and so has what is left to the wrong speaker: the words of the comparison tell them apart.
            var isOtherFigure = claim.Relation != ValueRelation.Same && !claim.Text.Equals(quote.Text, StringComparison.OrdinalIgnoreCase);
            yield return new FindingDraft(
                isOtherFigure ? $"“{claim.Text}” contradicts the source, which says “{quote.Text}”." : $"“{claim.Text}” contradicts the source: {claim.Why}.",
                claim.Confidence,
                [
                    Quote.From(check.Draft, claim.Span, EvidenceRole.Stated, "in the draft"),
                    Quote.From(check.Sources[quote.Source], quote.Span, EvidenceRole.Implied, claim.Why),
                ],
                [
                    isOtherFigure ? $"write “{quote.Text}”, as the source has it" : $"tell of “{claim.Text}” as the source does",
                    $"or name a source for “{claim.Text}”",
                ]);
        }
    }
}
