using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports;

/// <summary>Says what became of a draft and of its claims.</summary>
internal static class VerdictWords
{
    public static string Of(DraftVerdict verdict) => verdict switch
    {
        DraftVerdict.Contradicted => "contradicted",
        DraftVerdict.Supported => "supported",
        DraftVerdict.NotFound => "not all of it found",
        _ => "states no date and no figure",
    };

    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Contradicted => "contradicted",
        ClaimStatus.Supported => "supported",
        _ => "not found",
    };
}
