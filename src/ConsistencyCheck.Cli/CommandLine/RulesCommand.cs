using System.CommandLine;
using ConsistencyCheck.Cli.Output;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>rules</c>: prints the catalogue.</summary>
internal static class RulesCommand
{
    public static Command Build(CliConsole console)
    {
        var noColor = CommonOptions.NoColor();
        var command = new Command("rules", "List all rules with their default severities.") { noColor };
        command.SetAction(parsed =>
        {
            RulesTable.Write(console, useColor: console.Environment.IsTerminal && !console.Environment.NoColor && !parsed.GetValue(noColor));
            return ExitCode.Clean;
        });
        return command;
    }
}
