namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the user asked of <c>verify</c>.</summary>
/// <param name="Drafts">The draft; for JSON lines the files that hold the drafts.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="Report">How it is reported.</param>
/// <param name="ShowsSupported">Whether the text lists supported claims too.</param>
internal sealed record VerifySettings(IReadOnlyList<string> Drafts, IReadOnlyList<string> Sources, ReportSettings Report, bool ShowsSupported);
