using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>What a <c>consistencycheck.json</c> says. Null and empty where it says nothing: the command line wins over it, and the command's defaults lose.</summary>
internal sealed record Config
{
    /// <summary>Gets the configuration of a run without a file.</summary>
    public static Config None { get; } = new();

    /// <summary>Gets the folder of the file, as a full path, from which its relative paths start; null without a file.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets where the file lies; null where there is none.</summary>
    public string? FullPath { get; init; }

    public DateOnly? AsOf { get; init; }

    public string? Format { get; init; }

    public string? FailOn { get; init; }

    public IReadOnlyList<RuleChoice> Rules { get; init; } = [];

    /// <summary>Gets files, folders and patterns that drafts are verified against, relative to <see cref="Folder"/>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Gets the file of the baseline, relative to <see cref="Folder"/>.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets files, folders and patterns on which nothing is reported, relative to <see cref="Folder"/>.</summary>
    public IReadOnlyList<string> IgnoredFiles { get; init; } = [];

    public IReadOnlyList<ZoneKind> IgnoredZones { get; init; } = [];

    public IReadOnlyList<string> IgnoredSections { get; init; } = [];

    public IReadOnlyList<string> IgnoredPhrases { get; init; } = [];

    /// <summary>Gets the widths of figures; null for the common ones.</summary>
    public QuantityPolicy? Quantities { get; init; }
}
