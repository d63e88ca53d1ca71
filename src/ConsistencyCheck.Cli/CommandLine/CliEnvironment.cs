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

    /// <summary>Gets the folder that relative paths start from, as a full path.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Gets what makes the checker.</summary>
    public Func<ConsistencyCheckerBuilder, Engine> MakeEngine { get; init; } = Engine.Of;

    /// <summary>The world of this process.</summary>
    public static CliEnvironment OfProcess() => new()
    {
        IsTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Today = () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        WorkingDirectory = Environment.CurrentDirectory,
    };

    /// <summary>The checker that the user's options ask for.</summary>
    public Engine EngineOf(DateOnly? asOf, IEnumerable<RuleChoice> rules)
    {
        var builder = new ConsistencyCheckerBuilder();
        if (asOf is { } day) builder.WithAsOf(day);
        foreach (var choice in rules) builder.WithRule(choice.RuleId, choice.Severity);
        return MakeEngine(builder);
    }
}
