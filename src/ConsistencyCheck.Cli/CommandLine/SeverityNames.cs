using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The severities as options name them.</summary>
internal static class SeverityNames
{
    public static bool TryRead(string text, out Severity severity)
    {
        switch (text)
        {
            case "note":
                severity = Severity.Note;
                return true;
            case "warning":
                severity = Severity.Warning;
                return true;
            case "error":
                severity = Severity.Error;
                return true;
            default:
                severity = default;
                return false;
        }
    }

    /// <summary>The severity of <c>--fail-on</c>; null for "never".</summary>
    public static Severity? Least(string text) => TryRead(text, out var severity) ? severity : null;

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
