using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Paths as a person in the working folder would type them, and as a file elsewhere would write them.</summary>
internal static class WorkingPath
{
    /// <summary>The path from the working folder, with slashes; the full path where the two share no drive.</summary>
    public static string Of(string fullPath, CliEnvironment environment) => Relative(environment.WorkingDirectory, fullPath);

    /// <summary>The path of an input, as it was typed, from another folder.</summary>
    /// <param name="id">What reports call the document: a path, for one of several in a file with # and what tells it apart, or - for standard input.</param>
    /// <param name="folder">The other folder, as a full path.</param>
    /// <param name="environment">What the command runs in.</param>
    public static string From(string id, string folder, CliEnvironment environment) =>
        id is "-" or "" || id.Contains('\0') ? id : Relative(folder, Path.GetFullPath(id, environment.WorkingDirectory));

    private static string Relative(string folder, string fullPath) => Path.GetRelativePath(folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');
}
