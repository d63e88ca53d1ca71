namespace ConsistencyCheck.Rules;

/// <summary>How sure a finding is to be an error, and so how loudly it is said. The order counts.</summary>
public enum Severity
{
    /// <summary>Worth a look; never fails a check by default.</summary>
    Note,

    /// <summary>Very likely wrong.</summary>
    Warning,

    /// <summary>Cannot be right as a date, a time or a figure, whatever else is true.</summary>
    Error,
}
