using ConsistencyCheck.Documents;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

/// <summary>Verifies drafts as an application does.</summary>
internal static class Verified
{
    /// <summary>The claim that stands between square brackets in the draft.</summary>
    public static VerifiedClaim Verify(string marked, params string[] sources)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var draft = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return Assert.Single(VerifyAll(draft, sources).Claims, claim => claim.Span.Start == start);
    }

    public static DraftCheck VerifyAll(string draft, params string[] sources) => new ConsistencyCheckerBuilder().Build().Verify(
        new SourceDocument("draft", draft), sources.Select((text, index) => new SourceDocument($"source-{index}", text)));
}
