using System.ComponentModel;
using System.Diagnostics;

namespace ConsistencyCheck.Benchmarks;

/// <summary>The built command, run as users run it: a process of its own.</summary>
internal static class BuiltCommand
{
    public const string Variable = "CONSISTENCYCHECK_COMMAND";

    /// <summary>The assembly or executable from the environment; null where none is named or what is named is not there.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && File.Exists(path) ? path : null;

    /// <summary>Runs the command to its end and gives its exit code; what it prints is read and dropped.</summary>
    /// <exception cref="InvalidOperationException">It could not be started, or ended with bad usage or a crash.</exception>
    public static int Run(string path, params IReadOnlyList<string> arguments)
    {
        var isAssembly = path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(isAssembly ? "dotnet" : path, isAssembly ? [path, .. arguments] : arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{path} did not start.");
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            // 1 is findings.
            return process.ExitCode is 0 or 1
                ? process.ExitCode
                : throw new InvalidOperationException($"{path} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{path} cannot be started: {error.Message}", error);
        }
    }
}
