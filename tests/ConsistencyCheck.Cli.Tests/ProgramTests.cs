using System.Diagnostics;
using System.Text;

namespace ConsistencyCheck.Cli.Tests;

/// <summary>The command as a process: what no test in this process can see.</summary>
public class ProgramTests
{
    [Fact]
    public void The_process_reads_and_writes_UTF_8_and_keeps_its_streams_apart()
    {
        using var workspace = new Workspace().With("Zürich.txt", "The mayor spoke.");
        var result = Run(workspace, "", "check", "Zürich.txt", "Genève.txt", "--format", "json");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("consistencycheck: there is no file or folder \"Genève.txt\"; check the spelling and the working folder", result.Error.TrimEnd());
        Assert.StartsWith("{", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("}\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_process_reads_standard_input()
    {
        using var workspace = new Workspace();
        var result = Run(workspace, "{\"id\":\"é\",\"text\":\"The mayor spoke.\"}\n", "extract", "--jsonl", "-");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("{\"id\":\"é\",", result.Out, StringComparison.Ordinal);
    }

    private static CliResult Run(Workspace workspace, string input, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ConsistencyCheck.Cli.dll"));
        foreach (var argument in args) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result);
    }
}
