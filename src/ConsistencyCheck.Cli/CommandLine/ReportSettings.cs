using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the user asked of a report, whichever command writes it.</summary>
internal sealed record ReportSettings
{
    public required ReportFormat Format { get; init; }

    /// <summary>Gets where the report goes; null for standard output.</summary>
    public string? OutputFile { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>Gets the stated day of the one document or draft.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the least severity that gives exit code 1; null for "never".</summary>
    public Severity? FailOn { get; init; }

    public IReadOnlyList<RuleChoice> Rules { get; init; } = [];

    public bool UseColor { get; init; }
}
