using ConsistencyCheck.Cli.Configuration;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the user asked of <c>extract</c>.</summary>
internal sealed record ExtractSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public bool IsJsonLines { get; init; }

    /// <summary>Gets where the output goes; null for standard output.</summary>
    public string? OutputFile { get; init; }

    public DateOnly? AsOf { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Gets what the configuration file says.</summary>
    public Config Config { get; init; } = Config.None;

    public bool UseColor { get; init; }
}
