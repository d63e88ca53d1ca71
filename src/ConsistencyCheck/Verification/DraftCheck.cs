using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Verification;

/// <summary>All that the sources say to a draft.</summary>
/// <param name="Draft">The draft with its mentions and its date.</param>
/// <param name="Sources">The sources in the order they were given.</param>
/// <param name="Claims">The draft's claims in the order of its text.</param>
public sealed record DraftCheck(DatedDocument Draft, IReadOnlyList<DatedDocument> Sources, IReadOnlyList<VerifiedClaim> Claims)
{
    /// <summary>Gets what follows for the draft as a whole.</summary>
    public DraftVerdict Verdict =>
        Claims.Count == 0 ? DraftVerdict.NoClaims
        : Claims.Any(claim => claim.Status == ClaimStatus.Contradicted) ? DraftVerdict.Contradicted
        : Claims.All(claim => claim.Status == ClaimStatus.Supported) ? DraftVerdict.Supported
        : DraftVerdict.NotFound;
}
