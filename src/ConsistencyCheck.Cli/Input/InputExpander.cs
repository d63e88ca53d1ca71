using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Output;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Turns the paths that the user typed into files: folders are searched, patterns matched, what is named twice is read once.</summary>
/// <param name="workingDirectory">Where relative paths start.</param>
/// <param name="kinds">What a file in a folder must be; a file that is named is read whatever it is.</param>
/// <param name="diagnostics">Told of each path that gives nothing.</param>
internal sealed class InputExpander(string workingDirectory, FolderKinds kinds, Diagnostics diagnostics)
{
    // Two spellings of one path are one file.
    private readonly HashSet<string> _seen = new(InputFile.Paths);
    private readonly List<InputFile> _files = [];

    /// <summary>Creates an expander that searches folders for one ending, such as <c>.txt</c>.</summary>
    public InputExpander(string workingDirectory, string ending, Diagnostics diagnostics)
        : this(workingDirectory, FolderKinds.Of(ending), diagnostics)
    {
    }

    /// <summary>Gets the full path of the file that the run writes: in a folder it is the last report and no copy. A file that is named is kept, and refused later.</summary>
    public string? Written { get; init; }

    /// <summary>The files in the order of the arguments; within a folder or pattern in ordinal order of their names, so that runs are repeatable.</summary>
    public IReadOnlyList<InputFile> Expand(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments) Expand(argument);
        return _files;
    }

    private void Expand(string argument)
    {
        if (argument == "-")
        {
            if (_seen.Add("-")) _files.Add(InputFile.StandardInput);
            return;
        }

        if (argument.Length == 0 || argument.Contains('\0'))
        {
            diagnostics.Tell("a path is empty or holds a zero byte; name a file, a folder, a pattern or - for standard input");
            return;
        }

        var path = Path.GetFullPath(argument, workingDirectory);
        if (File.Exists(path)) Add(argument, path);
        else if (Directory.Exists(path)) ExpandFolder(argument, path);
        else if (GlobPattern.IsPattern(argument)) ExpandPattern(argument);
        else diagnostics.Tell($"there is no file or folder \"{argument}\"; check the spelling and the working folder");
    }

    private void ExpandFolder(string folder, string path)
    {
        var walker = new FolderWalker(diagnostics);
        var names = walker.FilesBelow(path, folder).Where(name => kinds.Include(Path.Combine(path, name)) && !IsWritten(path, name)).ToList();
        var prefix = folder.TrimEnd('/', Path.DirectorySeparatorChar);
        if (prefix.Length == 0) prefix = "/";
        AddSorted(path, prefix, names);
        if (names.Count == 0 && !walker.HasFailed)
            diagnostics.Tell($"the folder \"{folder}\" holds no {kinds}; name files of other endings one by one or by a pattern");
    }

    private void ExpandPattern(string argument)
    {
        var pattern = GlobPattern.Parse(argument);
        var shown = pattern.Root.Length == 0 ? "." : pattern.Root;
        var root = Path.GetFullPath(shown, workingDirectory);
        var walker = new FolderWalker(diagnostics);
        var names = Directory.Exists(root) ? walker.FilesBelow(root, shown, pattern.Depth).Where(name => pattern.Matches(name) && !IsWritten(root, name)).ToList() : [];
        AddSorted(root, pattern.Root, names);
        if (names.Count == 0 && !walker.HasFailed)
            diagnostics.Tell($"no file matches \"{argument}\"; * and ? match within a name, ** matches folders");
    }

    private void AddSorted(string root, string prefix, List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names) Add(prefix.Length == 0 || prefix.EndsWith('/') ? prefix + name : $"{prefix}/{name}", Path.Combine(root, name));
    }

    private bool IsWritten(string root, string name) =>
        Written is not null && ReportTarget.IsOneFile(Path.Combine(root, name), Written);

    private void Add(string id, string path)
    {
        var full = Path.GetFullPath(path);
        if (_seen.Add(full)) _files.Add(new InputFile(id, full));
    }
}
