using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the user asked of <c>verify</c>.</summary>
internal sealed record VerifySettings
{
    /// <summary>Gets the draft; for JSON lines the files that hold the drafts.</summary>
    public required IReadOnlyList<string> Drafts { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required ReportFormat Format { get; init; }

    /// <summary>Gets where the report goes; null for standard output.</summary>
    public string? OutputFile { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>Gets the stated day of the draft.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the least severity that gives exit code 1; null for "never".</summary>
    public Severity? FailOn { get; init; }

    public IReadOnlyList<RuleChoice> Rules { get; init; } = [];

    /// <summary>Gets whether the text lists supported claims too.</summary>
    public bool ShowsSupported { get; init; }

    public bool UseColor { get; init; }
}
