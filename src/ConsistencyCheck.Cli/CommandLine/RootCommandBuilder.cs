using System.CommandLine;
using System.CommandLine.Help;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>Puts the commands together.</summary>
internal static class RootCommandBuilder
{
    /// <summary>The name that people type.</summary>
    public const string Name = "consistencycheck";

    // Not a RootCommand: its name is that of the assembly, which a dotnet tool shares with nobody's typing.
    public static Command Build(CliConsole console) =>
        new(Name, "Finds dates and figures in news that cannot be true.")
        {
            new HelpOption(),
            new VersionOption(),
            CheckCommand.Build(console),
            VerifyCommand.Build(console),
            ExtractCommand.Build(console),
            ExplainCommand.Build(console),
            RulesCommand.Build(console),
            SchemaCommand.Build(console),
            InitCommand.Build(console),
            WatchCommand.Build(console),
        };
}
