using ConsistencyCheck.Cli.Configuration;
using ConsistencyCheck.Cli.Watching;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the command may know about the world it runs in; tests make their own.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Gets whether a person reads standard output as it appears.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Gets whether <c>NO_COLOR</c> is set.</summary>
    /// <seealso href="https://no-color.org/"/>
    public bool NoColor { get; init; }

    /// <summary>Gets the clock for <c>--as-of today</c>, the one use of it.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>Gets what measures how long a run takes; no report depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets the folder that relative paths start from, as a full path.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Gets whether a person reads standard error as it appears.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Gets what watches folders for <c>watch</c>.</summary>
    public Func<IReadOnlyList<WatchedFolder>, IFileWatch> Watch { get; init; } = folders => new FolderWatch(folders);

    /// <summary>Gets what makes the checker.</summary>
    public Func<ConsistencyCheckerBuilder, Engine> MakeEngine { get; init; } = Engine.Of;

    /// <summary>The world of this process.</summary>
    public static CliEnvironment OfProcess() => new()
    {
        IsTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Today = () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        WorkingDirectory = Environment.CurrentDirectory,
    };

    /// <summary>The checker that the user's options and configuration ask for.</summary>
    /// <param name="settings">What the user asked for.</param>
    /// <param name="baseline">What was accepted before; null where the run has no baseline.</param>
    /// <param name="jobs">How many documents are read at once.</param>
    public Engine EngineOf(ReportSettings settings, Baseline? baseline = null, int jobs = 1)
    {
        var builder = new ConsistencyCheckerBuilder().WithJobs(jobs);
        if (settings.AsOf is { } day) builder.WithAsOf(day);
        foreach (var choice in settings.Rules) builder.WithRule(choice.RuleId, choice.Severity);
        if (settings.Config.Quantities is { } widths) builder.WithQuantities(widths);
        if (baseline is not null) builder.WithBaseline(baseline);
        return MakeEngine(builder.WithIgnored(IgnoredBy(settings)));
    }

    private IgnoredParts IgnoredBy(ReportSettings settings)
    {
        var config = settings.Config;
        if (config.Folder is not { } folder) return IgnoredParts.None;
        var files = new IgnoredFiles(config.IgnoredFiles);
        return new IgnoredParts
        {
            // The ids of JSON lines are keys and no paths.
            Documents = config.IgnoredFiles.Count == 0 ? null
                : settings.Format == ReportFormat.JsonLines ? files.Contains
                : id => files.Contains(WorkingPath.From(id, folder, this)),
            Zones = config.IgnoredZones,
            Sections = config.IgnoredSections,
            Phrases = config.IgnoredPhrases,
        };
    }
}
