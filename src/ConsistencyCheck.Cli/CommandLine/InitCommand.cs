using System.CommandLine;
using ConsistencyCheck.Cli.Configuration;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>init</c>: writes a configuration to start from.</summary>
internal static class InitCommand
{
    /// <summary>Gets the configuration that it writes.</summary>
    public static string Template
    {
        get
        {
            const string Name = "consistencycheck.template.json";
            using var stream = typeof(InitCommand).Assembly.GetManifestResourceStream(Name)
                ?? throw new InvalidOperationException($"{Name} is missing from the assembly.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    public static Command Build(CliConsole console)
    {
        var force = new Option<bool>("--force") { Description = $"Overwrite a {ConfigFile.Name} that is there." };
        var command = new Command("init", $"Write a commented {ConfigFile.Name} into the working folder.") { force };
        HelpExamples.AddTo(command, "consistencycheck init", "consistencycheck schema config > consistencycheck.schema.json");
        command.SetAction(parsed => WriteFile(parsed.GetValue(force), console));
        return command;
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
            writer.Write(Template);
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
