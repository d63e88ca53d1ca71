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
        UsageErrors.RejectUnknownOptions(command, paths, console.Environment);
        command.SetAction(parsed => new CheckRun(console).Run(new CheckSettings(parsed.GetValue(paths) ?? [], report.Read(parsed))));
        return command;
    }
}
