using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Lists the files below a folder, and tells of folders that do not let themselves be read.</summary>
internal sealed class FolderWalker(Diagnostics diagnostics)
{
    /// <summary>Gets whether some folder could not be read: that it seems empty then means nothing.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The files below a folder, relative to it, joined by slashes, in no particular order.</summary>
    /// <param name="root">The folder's full path.</param>
    /// <param name="shown">What diagnostics call it.</param>
    /// <param name="depth">How many levels to look at: 1 for the folder alone.</param>
    public List<string> FilesBelow(string root, string shown, int depth = int.MaxValue)
    {
        var files = new List<string>();
        var open = new Stack<(string Path, string Relative, int Level)>([(root, "", 1)]);
        while (open.TryPop(out var folder))
        {
            foreach (var entry in EntriesOf(folder.Path, folder.Relative.Length == 0 ? shown : $"{shown}/{folder.Relative}"))
            {
                // Names that start with a dot are hidden: version control, editors' swap files.
                if (entry.Name.StartsWith('.')) continue;
                var relative = folder.Relative.Length == 0 ? entry.Name : $"{folder.Relative}/{entry.Name}";
                if (entry is FileInfo) files.Add(relative);
                // A link to a folder may lead back up, and round and round.
                else if (folder.Level < depth && entry.LinkTarget is null) open.Push((entry.FullName, relative, folder.Level + 1));
            }
        }

        return files;
    }

    private FileSystemInfo[] EntriesOf(string path, string shown)
    {
        try
        {
            return new DirectoryInfo(path).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
            diagnostics.Tell($"the folder \"{shown}\" cannot be read; ask for the right to read it, or leave it out");
            return [];
        }
    }
}
