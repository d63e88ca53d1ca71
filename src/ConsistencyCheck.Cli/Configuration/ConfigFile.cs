using System.Diagnostics.CodeAnalysis;
using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Finds and reads the configuration file of a run.</summary>
internal static class ConfigFile
{
    /// <summary>The name that is looked for.</summary>
    public const string Name = "consistencycheck.json";

    /// <summary>Reads the named file, or the nearest one from the working folder upwards; no file at all is no trouble.</summary>
    /// <param name="named">The file of <c>--config</c>; null where none was named.</param>
    /// <param name="environment">What the command runs in.</param>
    /// <param name="diagnostics">Told of what cannot be read or is not understood.</param>
    /// <param name="config">What the file says.</param>
    public static bool TryRead(string? named, CliEnvironment environment, Diagnostics diagnostics, [NotNullWhen(true)] out Config? config)
    {
        config = Config.None;
        var path = named is null ? Nearest(environment.WorkingDirectory) : Path.GetFullPath(named, environment.WorkingDirectory);
        if (path is null) return true;
        var shown = named ?? WorkingPath.Of(path, environment);
        config = BytesOf(path, shown, diagnostics) is { } bytes ? Read(bytes, path, shown, environment, diagnostics) : null;
        return config is not null;
    }

    private static string? Nearest(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, Name);
            if (File.Exists(path)) return path;
        }

        return null;
    }

    private static byte[]? BytesOf(string path, string shown, Diagnostics diagnostics)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Tell($"the configuration \"{shown}\" cannot be read; look whether it is there and whether you may read it");
            return null;
        }
    }

    private static Config? Read(byte[] bytes, string path, string shown, CliEnvironment environment, Diagnostics diagnostics)
    {
        if (!ConfigNodeReader.TryRead(bytes, out var root, out var error))
        {
            diagnostics.TellAt(shown, error.Line, error.Message);
            return null;
        }

        var binder = new ConfigBinder(environment.Today);
        var config = binder.Bind(root);
        foreach (var problem in binder.Errors) diagnostics.TellAt(shown, problem.Line, problem.Message);
        return binder.Errors.Count > 0 ? null : config with { Folder = Path.GetDirectoryName(path), FullPath = path };
    }
}
