using System.CommandLine;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>check PATH…</c>: its options, and how they become settings.</summary>
internal static class CheckCommand
{
    public static Command Build(CliConsole console)
    {
        var paths = CommonOptions.Paths();
        var format = new Option<string?>("--format", "-f") { Description = "How the report is written; text unless said otherwise.", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        var jsonLines = new Option<bool>("--jsonl") { Description = "Read documents as JSON lines and write findings as JSON lines." };
        var output = CommonOptions.Output();
        var asOf = CommonOptions.AsOf(console.Environment);
        var published = CommonOptions.Published();
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1.",
            HelpName = "note|warning|error|never",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong("note", "warning", "error", "never");
        var rules = RuleChoice.Option();
        var noColor = CommonOptions.NoColor();

        var command = new Command("check", "Check each document for what cannot be true, and all of them against each other.")
        {
            paths, format, jsonLines, output, asOf, published, failOn, rules, noColor,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(jsonLines) && result.GetResult(format) is { Implicit: false })
                result.AddError("--jsonl is a format of its own; leave --format out");
        });
        UsageErrors.RejectUnknownOptions(command, paths, console.Environment);
        command.SetAction(parsed => new CheckRun(console).Run(new CheckSettings
        {
            Paths = parsed.GetValue(paths) ?? [],
            Format = parsed.GetValue(jsonLines) ? ReportFormat.JsonLines : parsed.GetValue(format) == "json" ? ReportFormat.Json : ReportFormat.Text,
            OutputFile = parsed.GetValue(output),
            AsOf = parsed.GetValue(asOf),
            Published = parsed.GetValue(published),
            FailOn = SeverityNames.TryRead(parsed.GetRequiredValue(failOn), out var severity) ? severity : null,
            Rules = parsed.GetValue(rules) ?? [],
            UseColor = console.Environment.IsTerminal && !console.Environment.NoColor && !parsed.GetValue(noColor),
        }));
        return command;
    }
}
