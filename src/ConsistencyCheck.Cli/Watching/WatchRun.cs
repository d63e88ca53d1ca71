using System.Runtime.InteropServices;
using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Watching;

/// <summary>Checks, and checks again whenever one of the documents is saved, until the user ends it.</summary>
internal sealed class WatchRun(CliConsole console)
{
    private readonly Diagnostics _diagnostics = new(console.Error);

    public int Run(CheckSettings settings)
    {
        if (CommonOptions.LacksPaths(settings.Paths, _diagnostics)) return ExitCode.Trouble;
        if (settings.Paths.Contains("-") || settings.Report.Format == ReportFormat.JsonLines)
        {
            _diagnostics.Tell("standard input and JSON lines cannot be watched; name files, folders or patterns");
            return ExitCode.Trouble;
        }

        var folders = FoldersOf(settings.Paths);
        if (_diagnostics.Count > 0) return ExitCode.Trouble;
        using var watch = console.Environment.Watch(folders);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            // Ctrl-C is how a watch ends, and no accident.
            context.Cancel = true;
            watch.Stop();
        });
        CheckUntilEnded(settings, watch);
        return ExitCode.Clean;
    }

    private void CheckUntilEnded(CheckSettings settings, IFileWatch watch)
    {
        var stamps = InputStamps.Of(settings.Paths, settings.Report.OutputFile, console.Environment);
        do
        {
            var run = new CheckRun(console);
            run.Run(settings);
            console.Out.Flush();
            // "0 findings" where nothing was checked would be taken for a clean copy.
            if (!settings.Report.IsQuiet && !run.HasChecked)
                _diagnostics.Note("nothing was checked; the next save is tried again, Ctrl-C ends");
            else if (!settings.Report.IsQuiet)
                _diagnostics.Note($"{run.Found} finding{(run.Found == 1 ? "" : "s")}; the next save is checked again, Ctrl-C ends");
        }
        while (WaitForSave(settings, watch, ref stamps));
    }

    private bool WaitForSave(CheckSettings settings, IFileWatch watch, ref string stamps)
    {
        while (watch.WaitForChange())
        {
            var now = InputStamps.Of(settings.Paths, settings.Report.OutputFile, console.Environment);
            if (now == stamps) continue;
            stamps = now;
            return true;
        }

        return false;
    }

    private List<WatchedFolder> FoldersOf(IReadOnlyList<string> paths)
    {
        var folders = new List<WatchedFolder>();
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, console.Environment.WorkingDirectory);
            if (Directory.Exists(full)) folders.Add(new WatchedFolder(full, IsDeep: true));
            // An editor may replace a file by another one of its name, so it is the folder that is watched.
            else if (File.Exists(full)) folders.Add(new WatchedFolder(Path.GetDirectoryName(full)!, IsDeep: false));
            else if (GlobPattern.IsPattern(path)) AddPattern(GlobPattern.Parse(path), folders);
            else _diagnostics.Tell($"there is no file or folder \"{path}\" to watch; check the spelling and the working folder");
        }

        return [.. folders.Distinct()];
    }

    private void AddPattern(GlobPattern pattern, List<WatchedFolder> folders)
    {
        var root = Path.GetFullPath(pattern.Root.Length == 0 ? "." : pattern.Root, console.Environment.WorkingDirectory);
        if (Directory.Exists(root)) folders.Add(new WatchedFolder(root, IsDeep: pattern.Depth > 1));
        else _diagnostics.Tell($"there is no folder \"{pattern.Root}\" to watch; check the spelling and the working folder");
    }
}
