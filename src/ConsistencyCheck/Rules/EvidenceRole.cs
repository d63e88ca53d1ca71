namespace ConsistencyCheck.Rules;

/// <summary>What part a piece of evidence plays in a finding.</summary>
public enum EvidenceRole
{
    /// <summary>What the document states and the finding doubts.</summary>
    Stated,

    /// <summary>What speaks for another value.</summary>
    Implied,

    /// <summary>What helps to understand the rest.</summary>
    Other,
}
