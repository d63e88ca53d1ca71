using System.IO.Enumeration;

namespace ConsistencyCheck.Cli.Input;

/// <summary>A path with wildcards, for shells that hand them on unexpanded: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;

    private GlobPattern(string root, string[] segments)
    {
        Root = root;
        _segments = segments;
    }

    /// <summary>Gets the leading folders without wildcards, as typed; empty for the working folder.</summary>
    public string Root { get; }

    /// <summary>Gets how many levels below <see cref="Root"/> a match can lie.</summary>
    public int Depth => _segments.Contains("**") ? int.MaxValue : _segments.Length;

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    public static GlobPattern Parse(string path)
    {
        var slashed = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        var wildcard = slashed.AsSpan().IndexOfAny('*', '?');
        var split = slashed.LastIndexOf('/', wildcard);
        var root = split switch
        {
            < 0 => "",
            0 => "/",
            _ => slashed[..split],
        };
        return new GlobPattern(root, slashed[(split + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a path relative to <see cref="Root"/>, joined by slashes, fits.</summary>
    public bool Matches(string relative) => Matches(relative.Split('/'), 0, 0);

    private bool Matches(string[] names, int name, int segment)
    {
        for (; segment < _segments.Length; segment++, name++)
        {
            if (_segments[segment] == "**")
            {
                if (segment == _segments.Length - 1) return name < names.Length;

                // The folders that ** stands for: none, one, two …
                for (var skipped = name; skipped < names.Length; skipped++)
                {
                    if (Matches(names, skipped, segment + 1)) return true;
                }

                return false;
            }

            if (name >= names.Length || !FileSystemName.MatchesSimpleExpression(_segments[segment], names[name], OperatingSystem.IsWindows()))
                return false;
        }

        return name == names.Length;
    }
}
