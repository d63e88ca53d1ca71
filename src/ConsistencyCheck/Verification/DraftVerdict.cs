namespace ConsistencyCheck.Verification;

/// <summary>What the sources say to a draft as a whole.</summary>
public enum DraftVerdict
{
    /// <summary>The draft states no date and no figure.</summary>
    NoClaims,

    /// <summary>At least one claim is supported, and every other one too.</summary>
    Supported,

    /// <summary>At least one claim is contradicted.</summary>
    Contradicted,

    /// <summary>No claim is contradicted, and at least one is not found.</summary>
    NotFound,
}
