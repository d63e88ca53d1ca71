using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes what the sources say to each claim of a draft.</summary>
internal sealed class HtmlClaims(HtmlWriter html, ReportIndex index)
{
    public void Write(DraftCheck check)
    {
        html.Start("section", ("id", "claims"), ("aria-labelledby", "claims-title")).Line();
        html.Element("h2", "Claims", ("id", "claims-title")).Line();
        if (check.Claims.Count == 0) html.Element("p", "The draft states no date and no figure.").Line();
        else HtmlTable.Write(html, "Each claim of the draft, and what the sources say", ["Claim", "Place", "Status", "The source’s words", "Source", "Why"], check.Claims.Select(claim => Row(claim, check)));
        html.End().Line();
    }

    private IReadOnlyList<string> Row(VerifiedClaim claim, DraftCheck check) =>
    [
        claim.Text,
        index.Link(check.Draft.Id, claim.Span),
        Symbol(claim.Status) + VerdictWords.Of(claim.Status),
        claim.Quote?.Text ?? "",
        claim.Quote is { } quote ? index.Link(check.Sources[quote.Source].Id, quote.Span) : "",
        claim.Why,
    ];

    private static string Symbol(ClaimStatus status) => status switch
    {
        ClaimStatus.Contradicted => "✗ ",
        ClaimStatus.Supported => "✓ ",
        _ => "? ",
    };
}
