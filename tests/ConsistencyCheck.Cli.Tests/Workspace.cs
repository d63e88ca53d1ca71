using System.Text;
using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Tests;

/// <summary>A folder of its own for one test, and the command run in it without a process.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace()
    {
        Folder = Directory.CreateTempSubdirectory("consistencycheck-").FullName;
        Environment = new CliEnvironment { Today = () => new DateOnly(2024, 6, 1), WorkingDirectory = Folder, MakeEngine = FakeEngine.Make };
    }

    public string Folder { get; }

    public CliEnvironment Environment { get; set; }

    public byte[] StandardInput { get; set; } = [];

    public Workspace With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public Workspace With(string name, params byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public CliResult Run(params string[] args)
    {
        using var input = new MemoryStream(StandardInput);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole(input, output, error, Environment);
        var code = CommandLineApp.Run(args, console);
        return new CliResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What one run did.</summary>
internal sealed record CliResult(int ExitCode, string Out, string Error);
