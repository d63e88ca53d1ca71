using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Support;

/// <summary>Checks of drafts made by hand, so that what is tested is what follows from them and nothing before it.</summary>
internal static class DraftSample
{
    public const string Draft = "The tram line opened on Monday.\n\nIt carried 9,000 passengers, 30 of them in wheelchairs, over 12 km.\n";
    public const string Wire = "GENEVA - The line, 12 km long, carried 12,400\npassengers on its first day.\n";

    private static readonly ConsistencyChecker Checker = new ConsistencyCheckerBuilder().Build();

    public static DraftCheck Typical() => Check(
        Draft,
        Wire,
        ("9,000 passengers", ClaimStatus.Contradicted, "12,400\npassengers", "9,000 is not 12,400"),
        ("30", ClaimStatus.NotFound, null, "no source speaks of it"),
        ("12 km", ClaimStatus.Supported, "12 km", "both say 12 km"));

    /// <param name="draft">The draft's text.</param>
    /// <param name="source">The text of the one source.</param>
    /// <param name="claims">The words of each claim, what the source says to them, the source's words, and why.</param>
    public static DraftCheck Check(string draft, string source, params (string Words, ClaimStatus Status, string? Quote, string Why)[] claims)
    {
        var read = Checker.Extract(new SourceDocument("draft.txt", draft));
        var sources = new[] { Checker.Extract(new SourceDocument("wire.txt", source)) };
        return new DraftCheck(read, sources, [.. claims.Select(claim => new VerifiedClaim(
            MentionOf(read, claim.Words),
            claim.Words,
            claim.Status,
            claim.Quote is { } quote ? new SourceQuote(0, SpanOf(source, quote), quote) : null,
            claim.Status switch { ClaimStatus.Contradicted => ValueRelation.Conflict, ClaimStatus.Supported => ValueRelation.Same, _ => null },
            claim.Status == ClaimStatus.NotFound ? 0 : 0.9,
            claim.Why))]);
    }

    private static DatedMention MentionOf(DatedDocument draft, string words)
    {
        var span = SpanOf(draft.Text, words);
        return new DatedMention(new Mention(span, new TimeValue { Type = TimeType.Date }), ZoneKind.Body, null);
    }

    private static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in the text.");
        return new TextSpan(start, words.Length);
    }
}
