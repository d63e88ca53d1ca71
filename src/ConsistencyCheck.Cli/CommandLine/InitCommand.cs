using System.CommandLine;
using ConsistencyCheck.Cli.Configuration;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>init</c>: writes a configuration to start from.</summary>
internal static class InitCommand
{
    public static Command Build(CliConsole console)
    {
        var force = new Option<bool>("--force") { Description = $"Overwrite a {ConfigFile.Name} that is there." };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of the configuration instead, for editors." };
        var command = new Command("init", $"Write a commented {ConfigFile.Name} into the working folder.") { force, schema };
        HelpExamples.AddTo(command, "consistencycheck init", "consistencycheck init --schema > consistencycheck.schema.json");
        command.SetAction(parsed => parsed.GetValue(schema) ? WriteSchema(console) : WriteFile(parsed.GetValue(force), console));
        return command;
    }

    private static int WriteSchema(CliConsole console)
    {
        console.Out.Write(EmbeddedFile.Read(EmbeddedFile.Schema));
        return ExitCode.Clean;
    }

    private static int WriteFile(bool mayOverwrite, CliConsole console)
    {
        var diagnostics = new Diagnostics(console.Error);
        var path = Path.Combine(console.Environment.WorkingDirectory, ConfigFile.Name);
        try
        {
            // Not "look, then write": between the two somebody else may have written.
            using var file = new FileStream(path, mayOverwrite ? FileMode.Create : FileMode.CreateNew);
            using var writer = new StreamWriter(file);
            writer.Write(EmbeddedFile.Read(EmbeddedFile.Template));
        }
        catch (IOException) when (!mayOverwrite && File.Exists(path))
        {
            diagnostics.Tell($"{ConfigFile.Name} is there already; --force overwrites it");
            return ExitCode.Trouble;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Tell($"{ConfigFile.Name} cannot be written here; look whether you may write to this folder");
            return ExitCode.Trouble;
        }

        console.Out.WriteLine($"{ConfigFile.Name} is written; every line of it may be taken out");
        return ExitCode.Clean;
    }
}
