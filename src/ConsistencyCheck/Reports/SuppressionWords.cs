using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Reports;

/// <summary>Says why a finding is not reported.</summary>
internal static class SuppressionWords
{
    /// <summary>The reason that was given; where none was, who suppressed it.</summary>
    public static string Of(SuppressedFinding suppressed) => string.IsNullOrWhiteSpace(suppressed.Reason) ? Origin(suppressed.Kind) : suppressed.Reason;

    /// <summary>Who suppressed it, as a clause.</summary>
    public static string Origin(SuppressionKind kind) => kind switch
    {
        SuppressionKind.InSource => "suppressed by a comment in the document",
        SuppressionKind.Configuration => "suppressed by the configuration",
        _ => "accepted in the baseline",
    };
}
