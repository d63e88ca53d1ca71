using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Tells the files that a configuration ignores: by name, by folder or by pattern.</summary>
/// <param name="patterns">What the configuration names, relative to its folder.</param>
internal sealed class IgnoredFiles(IReadOnlyList<string> patterns)
{
    private readonly string[] _patterns = [.. patterns.Select(pattern => (pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern).TrimEnd('/'))];

    /// <param name="path">Relative to the configuration's folder, with slashes.</param>
    public bool Contains(string path) => _patterns.Any(pattern => Fits(pattern, path));

    private static bool Fits(string pattern, string path)
    {
        // A file that holds several documents is ignored with all of them.
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        if (hash > 0 && Fits(pattern, path[..hash])) return true;
        if (!GlobPattern.IsPattern(pattern)) return path == pattern || path.StartsWith(pattern + "/", StringComparison.Ordinal);
        var glob = GlobPattern.Parse(pattern);
        if (glob.Root.Length == 0) return glob.Matches(path);
        return path.StartsWith(glob.Root + "/", StringComparison.Ordinal) && glob.Matches(path[(glob.Root.Length + 1)..]);
    }
}
