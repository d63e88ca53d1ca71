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
            Description = "What the draft rests on: files, folders or patterns. May be repeated.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var all = new Option<bool>("--all") { Description = "List the claims that a source supports too, and not only count them." };
        var report = new ReportOptions(console.Environment, "Read drafts with their sources as JSON lines and write one JSON line for each.");

        var command = new Command("verify", "Look each claim of a draft up in its sources: supported, contradicted or not found.") { drafts, sources, all };
        report.AddTo(command);
        UsageErrors.RejectUnknownOptions(command, drafts, console.Environment);
        UsageErrors.RejectUnknownOptions(command, sources, console.Environment);
        command.SetAction(parsed => new VerifyRun(console).Run(new VerifySettings(
            parsed.GetValue(drafts) ?? [], parsed.GetValue(sources) ?? [], report.Read(parsed), parsed.GetValue(all))));
        return command;
    }
}
