using System.CommandLine;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>check PATH…</c>: its options, and how they become settings.</summary>
internal static class CheckCommand
{
    public static Command Build(CliConsole console)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format();
        var jsonLines = new Option<bool>("--jsonl") { Description = "Read documents as JSON lines and write findings as JSON lines." };
        var output = CommonOptions.Output();
        var asOf = CommonOptions.AsOf(console.Environment);
        var published = CommonOptions.Published();
        var failOn = CommonOptions.FailOn();
        var rules = RuleChoice.Option();
        var noColor = CommonOptions.NoColor();

        var command = new Command("check", "Check each document for what cannot be true, and all of them against each other.")
        {
            paths, format, jsonLines, output, asOf, published, failOn, rules, noColor,
        };
        CommonOptions.RejectFormatOfLines(command, jsonLines, format);
        UsageErrors.RejectUnknownOptions(command, paths, console.Environment);
        command.SetAction(parsed => new CheckRun(console).Run(new CheckSettings
        {
            Paths = parsed.GetValue(paths) ?? [],
            Format = CommonOptions.FormatOf(parsed, jsonLines, format),
            OutputFile = parsed.GetValue(output),
            AsOf = parsed.GetValue(asOf),
            Published = parsed.GetValue(published),
            FailOn = SeverityNames.Least(parsed.GetRequiredValue(failOn)),
            Rules = parsed.GetValue(rules) ?? [],
            UseColor = console.Environment.IsTerminal && !console.Environment.NoColor && !parsed.GetValue(noColor),
        }));
        return command;
    }
}
