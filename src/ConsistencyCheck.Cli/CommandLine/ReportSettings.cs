using ConsistencyCheck.Cli.Configuration;
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

    /// <summary>Gets what the configuration file says, for what has no option of its own.</summary>
    public Config Config { get; init; } = Config.None;

    /// <summary>Gets the file of the baseline; null for none, or for the common one where it is to be written.</summary>
    public string? BaselineFile { get; init; }

    public bool WritesBaseline { get; init; }

    /// <summary>Gets whether nothing but findings is printed.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Gets how many documents are read at once; null where the user did not say.</summary>
    public int? Jobs { get; init; }
}
