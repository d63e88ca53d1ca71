namespace ConsistencyCheck.Cli.Watching;

/// <summary>Watches folders by the file system's own notices.</summary>
internal sealed class FolderWatch : IFileWatch
{
    /// <summary>Editors save in several steps: a new file, a rename, a change of rights. Policy.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly AutoResetEvent _changed = new(false);
    private volatile bool _isStopped;

    public FolderWatch(IReadOnlyList<WatchedFolder> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = folder.IsDeep };
            watcher.Changed += (_, _) => _changed.Set();
            watcher.Created += (_, _) => _changed.Set();
            watcher.Deleted += (_, _) => _changed.Set();
            watcher.Renamed += (_, _) => _changed.Set();
            // Notices that were lost are notices all the same.
            watcher.Error += (_, _) => _changed.Set();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public bool WaitForChange()
    {
        _changed.WaitOne();
        while (!_isStopped && _changed.WaitOne(Calm))
        {
            // Something is still being saved.
        }

        return !_isStopped;
    }

    public void Stop()
    {
        _isStopped = true;
        _changed.Set();
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _changed.Dispose();
    }
}
