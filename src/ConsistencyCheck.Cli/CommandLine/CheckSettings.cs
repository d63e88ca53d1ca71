namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the user asked of <c>check</c>.</summary>
/// <param name="Paths">The documents.</param>
/// <param name="Report">How they are reported.</param>
internal sealed record CheckSettings(IReadOnlyList<string> Paths, ReportSettings Report);
