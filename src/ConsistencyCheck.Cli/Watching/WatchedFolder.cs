namespace ConsistencyCheck.Cli.Watching;

/// <summary>A folder to watch.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="IsDeep">Whether the folders below it are watched too.</param>
internal sealed record WatchedFolder(string Path, bool IsDeep);
