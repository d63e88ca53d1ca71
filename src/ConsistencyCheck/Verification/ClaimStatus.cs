namespace ConsistencyCheck.Verification;

/// <summary>What the sources say to one claim of a draft.</summary>
public enum ClaimStatus
{
    /// <summary>A source states it, within what both leave open.</summary>
    Supported,

    /// <summary>A source states another value of the same fact, and no source supports it.</summary>
    Contradicted,

    /// <summary>No source speaks of the fact, or it is not clear that one does.</summary>
    NotFound,
}
