using System.CommandLine;
using ConsistencyCheck.Cli.Configuration;

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
        HelpExamples.AddTo(
            command,
            "consistencycheck verify draft.txt --source wires/ interview.txt",
            "consistencycheck verify --jsonl summaries.jsonl --output verdicts.jsonl");
        command.SetAction(parsed => report.Read(parsed, new Diagnostics(console.Error)) is { } settings
            ? new VerifyRun(console).Run(new VerifySettings(
                parsed.GetValue(drafts) ?? [], SourcesOf(parsed.GetValue(sources) ?? [], settings, console.Environment), settings, parsed.GetValue(all)))
            : ExitCode.Trouble);
        return command;
    }

    /// <summary>The sources of the command line or, where it names none, those of the configuration; JSON lines bring their own.</summary>
    private static string[] SourcesOf(string[] named, ReportSettings settings, CliEnvironment environment) =>
        named.Length > 0 || settings.Format == ReportFormat.JsonLines
            ? named
            : [.. settings.Config.Sources.Select(source => WorkingPath.Of(Path.GetFullPath(source, settings.Config.Folder!), environment))];
}
