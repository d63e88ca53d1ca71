namespace ConsistencyCheck.Suppressions;

/// <summary>Who said that a finding is not to be reported.</summary>
public enum SuppressionKind
{
    /// <summary>A comment in the document itself.</summary>
    InSource,

    /// <summary>The configuration: an ignored file, zone, section or phrase.</summary>
    Configuration,

    /// <summary>The baseline, which holds what was accepted before.</summary>
    Baseline,
}
