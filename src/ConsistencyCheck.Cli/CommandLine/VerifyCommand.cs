using System.CommandLine;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>verify DRAFT --source FILE…</c>: its options, and how they become settings.</summary>
internal static class VerifyCommand
{
    public static Command Build(CliConsole console)
    {
        var drafts = new Argument<string[]>("DRAFT")
        {
            Description = "The draft, or - for standard input; with --jsonl, files of JSON lines with \"draft\" and \"sources\".",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var sources = new Option<string[]>("--source", "-s")
        {
            Description = "What the draft rests on: files, folders (searched for .txt) or patterns. May be repeated.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var format = CommonOptions.Format();
        var jsonLines = new Option<bool>("--jsonl") { Description = "Read drafts with their sources as JSON lines and write one JSON line for each." };
        var all = new Option<bool>("--all") { Description = "List the claims that a source supports too, and not only count them." };
        var output = CommonOptions.Output();
        var asOf = CommonOptions.AsOf(console.Environment);
        var published = CommonOptions.Published();
        var failOn = CommonOptions.FailOn();
        var rules = RuleChoice.Option();
        var noColor = CommonOptions.NoColor();

        var command = new Command("verify", "Look each claim of a draft up in its sources: supported, contradicted or not found.")
        {
            drafts, sources, format, jsonLines, all, output, asOf, published, failOn, rules, noColor,
        };
        CommonOptions.RejectFormatOfLines(command, jsonLines, format);
        UsageErrors.RejectUnknownOptions(command, drafts, console.Environment);
        UsageErrors.RejectUnknownOptions(command, sources, console.Environment);
        command.SetAction(parsed => new VerifyRun(console).Run(new VerifySettings
        {
            Drafts = parsed.GetValue(drafts) ?? [],
            Sources = parsed.GetValue(sources) ?? [],
            Format = CommonOptions.FormatOf(parsed, jsonLines, format),
            OutputFile = parsed.GetValue(output),
            AsOf = parsed.GetValue(asOf),
            Published = parsed.GetValue(published),
            FailOn = SeverityNames.Least(parsed.GetRequiredValue(failOn)),
            Rules = parsed.GetValue(rules) ?? [],
            ShowsSupported = parsed.GetValue(all),
            UseColor = console.Environment.IsTerminal && !console.Environment.NoColor && !parsed.GetValue(noColor),
        }));
        return command;
    }
}
