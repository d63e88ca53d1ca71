using System.CommandLine;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>extract PATH…</c>: its options.</summary>
internal static class ExtractCommand
{
    public static Command Build(CliConsole console)
    {
        var paths = CommonOptions.Paths();
        var jsonLines = new Option<bool>("--jsonl") { Description = "Read documents as JSON lines and write one JSON line for each." };
        var output = CommonOptions.Output();
        var asOf = CommonOptions.AsOf(console.Environment);
        var published = CommonOptions.Published();
        var noColor = CommonOptions.NoColor();
        var project = new ProjectOptions();
        var command = new Command("extract", "List the dates, times and quantities of each document, normalised.")
        {
            paths, jsonLines, output, asOf, published, noColor,
        };
        project.AddConfigTo(command);
        HelpExamples.AddTo(command, "consistencycheck extract story.txt --published 2024-05-28", "consistencycheck extract --jsonl corpus.jsonl --output mentions.jsonl");
        UsageErrors.RejectUnknownOptions(command, paths, console.Environment);
        command.SetAction(parsed => project.ReadConfig(parsed, console.Environment, new Diagnostics(console.Error)) is not { } config ? ExitCode.Trouble : new ExtractRun(console).Run(new ExtractSettings
        {
            Config = config,
            Paths = parsed.GetValue(paths) ?? [],
            IsJsonLines = parsed.GetValue(jsonLines),
            OutputFile = parsed.GetValue(output),
            AsOf = parsed.GetValue(asOf) ?? config.AsOf,
            Published = parsed.GetValue(published),
            UseColor = console.Environment.IsTerminal && !console.Environment.NoColor && !parsed.GetValue(noColor),
        }));
        return command;
    }
}
