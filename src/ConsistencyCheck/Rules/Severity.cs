namespace ConsistencyCheck.Rules;

/// <summary>How sure a finding is to be an error, and so how loudly it is said. The order counts.</summary>
public enum Severity
{
    /// <summary>Worth a look; never fails a check by default.</summary>
    Note,

    /// <summary>Very likely wrong.</summary>
    Warning,

    /// <summary>Cannot be right in any reading.</summary>
    Error,
}
