using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Watching;

/// <summary>What the inputs of a run look like from outside: it tells a save of one of them from whatever else happens in their folders.</summary>
internal static class InputStamps
{
    /// <param name="paths">What the user named.</param>
    /// <param name="except">A file that the run itself writes; null for none.</param>
    /// <param name="environment">What the command runs in.</param>
    public static string Of(IReadOnlyList<string> paths, string? except, CliEnvironment environment)
    {
        var files = new InputExpander(environment.WorkingDirectory, FolderKinds.Documents, new Diagnostics(TextWriter.Null)).Expand(paths);
        var own = except is null ? null : Path.GetFullPath(except, environment.WorkingDirectory);
        return string.Join('\n', files
            .Where(file => file.FullPath is not null && file.FullPath != own)
            .Select(file => new FileInfo(file.FullPath!))
            .Select(file => file.Exists ? string.Create(null, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}") : file.FullName));
    }
}
