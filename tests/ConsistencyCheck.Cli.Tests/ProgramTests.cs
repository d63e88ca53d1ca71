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

    [Fact]
    public void The_process_ends_when_nobody_reads_it_any_more()
    {
        using var workspace = new Workspace();
        using var process = Start(workspace, "extract", "--jsonl", "-");
        process.StandardOutput.Close();
        var line = "{\"id\":\"a\",\"text\":\"The mayor spoke.\"}";
        // Without the check of the pipe, the process would take in all of these lines.
        var written = 0;
        try
        {
            for (; written < 1_000_000; written++) process.StandardInput.WriteLine(line);
        }
        catch (IOException)
        {
            // The process is gone, and its end of standard input with it.
        }

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.InRange(written, 1, 999_999);
        Assert.Equal((2, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    private static CliResult Run(Workspace workspace, string input, params string[] args)
    {
        using var process = Start(workspace, args);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result);
    }

    private static Process Start(Workspace workspace, params string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ConsistencyCheck.Cli.dll"));
        foreach (var argument in args) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
