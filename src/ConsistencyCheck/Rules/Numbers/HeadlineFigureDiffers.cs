using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2001: a headline gives a figure of the story's fact that the story gives otherwise.</summary>
/// <remarks>A headline rests on its story as a draft does on its sources: it may be vaguer, and not sharper.</remarks>
internal sealed class HeadlineFigureDiffers : DocumentRule
{
    /// <summary>Less than this, and the story's figure may be of another fact than the headline's. Policy.</summary>
    private const double LeastScore = 0.5;

    /// <summary>A statement of the story that leaves the headline's figure open at this or above bears it out. Policy.</summary>
    private const double LeastSupport = 0.1;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2001",
        Name: "headline-figure-differs",
        Title: "A headline's figure is not the story's",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        if (!text.Document.Mentions.Any(mention => mention is { Zone: ZoneKind.Headline, Mention.Quantity: not null })) yield break;
        var claims = ClaimReader.Read(text, 0).ToList();
        var story = new SourceSearch([.. claims.Where(claim => claim.Mention.Zone is ZoneKind.Body or ZoneKind.Quote)], matcher: null);
        foreach (var claim in claims)
        {
            if (claim is not { Mention.Zone: ZoneKind.Headline, Quantity: not null } || claim.Mention.Mention.Time is not null || story.States(claim)) continue;
            var found = story.Find(claim);
            if (found is { Same: null, Conflict: { Score: >= LeastScore } conflict } && found.Open is not { Score: >= LeastSupport })
                yield return Report(text, claim, conflict);
        }
    }

    private static FindingDraft Report(DatedText text, Claim claim, SourceMatch told)
    {
        var stated = Quote.From(text.Document, claim.Span, EvidenceRole.Stated, "the headline's figure");
        var other = Quote.From(text.Document, told.Claim.Span, EvidenceRole.Implied, ComparisonText.Of(claim, told.Claim, told.Relation));
        return new FindingDraft(
            $"The headline says “{stated.Text}” where the story says “{other.Text}”.",
            Math.Round(Math.Min(told.Score, 1), 2),
            [stated, other],
            [$"read “{other.Text}” in the headline", $"or “{stated.Text}” in the story"]);
    }
}
