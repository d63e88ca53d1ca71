namespace ConsistencyCheck.Claims;

/// <summary>What a document is read for.</summary>
internal enum ClaimScope
{
    /// <summary>To be held against other stories: only what it tells itself.</summary>
    Story,

    /// <summary>To be verified: all that it says, links, stamps and counts of none included.</summary>
    Draft,

    /// <summary>To verify drafts by: also what its words imply.</summary>
    Source,
}
