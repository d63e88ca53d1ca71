using System.Text;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports.Markdown;

/// <summary>Writes what the sources say to each claim of a draft as one table.</summary>
internal sealed class MarkdownClaims(StringBuilder text, ReportIndex index)
{
    public void Write(DraftCheck check)
    {
        text.Append($"Verdict: **{VerdictWords.Of(check.Verdict)}**\n\n");
        if (check.Claims.Count == 0) return;
        text.Append("| Claim | Place | Status | Source | Its words | Why |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var claim in check.Claims)
        {
            var source = claim.Quote is { } quote ? index.Link(check.Sources[quote.Source].Id, quote.Span) : "";
            text.Append($"| {MarkdownText.CodeInCell(claim.Text)} | {MarkdownText.CodeInCell(index.Link(check.Draft.Id, claim.Span))} | {VerdictWords.Of(claim.Status)} ");
            text.Append($"| {MarkdownText.CodeInCell(source)} | {MarkdownText.CodeInCell(claim.Quote?.Text ?? "")} | {MarkdownText.Escape(claim.Why)} |\n");
        }

        text.Append('\n');
    }
}
