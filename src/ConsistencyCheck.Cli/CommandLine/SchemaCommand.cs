using System.CommandLine;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>schema NAME</c>: prints a JSON Schema, for editors of the configuration and for programs that read the reports.</summary>
internal static class SchemaCommand
{
    public static Command Build(CliConsole console)
    {
        var name = new Argument<string>("NAME") { Description = "Which one.", HelpName = string.Join('|', JsonSchemas.Names) };
        name.AcceptOnlyFromAmong([.. JsonSchemas.Names]);
        var command = new Command("schema", "Print the JSON Schema of the configuration, of a report or of the lines of a batch.") { name };
        command.SetAction(parsed =>
        {
            console.Out.Write(JsonSchemas.TextOf(parsed.GetRequiredValue(name)));
            return ExitCode.Clean;
        });
        return command;
    }
}
