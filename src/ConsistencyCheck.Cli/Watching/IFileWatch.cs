namespace ConsistencyCheck.Cli.Watching;

/// <summary>Waits for changes below some folders; a seam for tests, which save no files.</summary>
internal interface IFileWatch : IDisposable
{
    /// <summary>Waits until something has changed and then been left alone for a moment.</summary>
    /// <returns>False when the watch was ended.</returns>
    bool WaitForChange();

    /// <summary>Ends the watch from another thread.</summary>
    void Stop();
}
