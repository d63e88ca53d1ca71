using System.CommandLine;
using ConsistencyCheck.Cli.Watching;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>watch PATH…</c>: <c>check</c> at every save.</summary>
internal static class WatchCommand
{
    public static Command Build(CliConsole console)
    {
        var paths = CommonOptions.Paths("Files, folders or patterns such as articles/**/*.txt.");
        var report = new ReportOptions(console.Environment, "Not for watch: it has no such option.");
        var command = new Command("watch", "Check, and check again whenever a document is saved, until Ctrl-C.") { paths };
        report.AddWatchedTo(command);
        HelpExamples.AddTo(command, "consistencycheck watch drafts/");
        UsageErrors.RejectUnknownOptions(command, paths, console.Environment);
        command.SetAction(parsed => report.Read(parsed, new Diagnostics(console.Error)) is { } settings
            ? new WatchRun(console).Run(new CheckSettings(parsed.GetValue(paths) ?? [], settings))
            : ExitCode.Trouble);
        return command;
    }
}
