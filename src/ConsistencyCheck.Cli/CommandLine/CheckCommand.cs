using System.CommandLine;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>check PATH…</c>: its options, and how they become settings.</summary>
internal static class CheckCommand
{
    public static Command Build(CliConsole console)
    {
        var paths = CommonOptions.Paths();
        var report = new ReportOptions(console.Environment, "Read documents as JSON lines and write findings as JSON lines.");

        var command = new Command("check", "Check each document for what cannot be true, and all of them against each other.") { paths };
        report.AddTo(command);
        HelpExamples.AddTo(
            command,
            "consistencycheck check story.txt --published 2024-05-28",
            "consistencycheck check drafts/ \"archive/**/*.txt\" --format json --output report.json",
            "consistencycheck check drafts/ --baseline accepted.json --rule CC1003=error --fail-on error");
        UsageErrors.RejectUnknownOptions(command, paths, console.Environment);
        command.SetAction(parsed => report.Read(parsed, new Diagnostics(console.Error)) is { } settings
            ? new CheckRun(console).Run(new CheckSettings(parsed.GetValue(paths) ?? [], settings))
            : ExitCode.Trouble);
        return command;
    }
}
