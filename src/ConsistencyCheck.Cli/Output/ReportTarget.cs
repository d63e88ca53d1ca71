using System.Text;
using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Configuration;
using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Where a report goes: standard output, or the file of <c>--output</c>, which keeps what it holds until the new report is whole.</summary>
internal sealed class ReportTarget : IDisposable
{
    private readonly FileStream? _file;
    private readonly FileStream? _draft;
    private readonly bool _isNew;
    private bool _isComplete;

    private ReportTarget(TextWriter writer) => Writer = writer;

    private ReportTarget(FileStream file, FileStream draft, bool isNew)
    {
        (_file, _draft, _isNew) = (file, draft, isNew);
        Writer = new StreamWriter(draft, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    public bool IsStandardOutput => _file is null;

    /// <summary>Opens the target before the work starts, so that a wrong path costs no hour of checking.</summary>
    /// <param name="settings">What the user asked for.</param>
    /// <param name="inputs">What the run reads, and what the report must not overwrite.</param>
    /// <param name="console">What the command runs in.</param>
    /// <param name="diagnostics">Told why the file cannot be written.</param>
    /// <returns>Null where the file cannot be written.</returns>
    public static ReportTarget? Open(ReportSettings settings, IEnumerable<InputFile> inputs, CliConsole console, Diagnostics diagnostics)
    {
        if (PathOf(settings.OutputFile, console.Environment) is not { } path) return new ReportTarget(console.Out);
        if (Read(settings, inputs, console.Environment).Any(input => IsOneFile(input, path)))
        {
            diagnostics.Tell($"the report would overwrite \"{settings.OutputFile}\", which this run reads; give --output another file");
            return null;
        }

        try
        {
            var isNew = !File.Exists(path);
            // Nothing is cut off here: the run may yet fail, and then the last report is still the last one.
            return new ReportTarget(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read), OpenDraft(), isNew);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Tell($"the report cannot be written to \"{settings.OutputFile}\"; name a file in a folder that is there and that you may write to");
            return null;
        }
    }

    /// <summary>The full path of <c>--output</c>; null for standard output, or for what is no path.</summary>
    public static string? PathOf(string? file, CliEnvironment environment) =>
        file is null or "-" ? null : file.Length == 0 || file.Contains('\0') ? file : Path.GetFullPath(file, environment.WorkingDirectory);

    /// <summary>Whether both paths are one file, links followed.</summary>
    public static bool IsOneFile(string one, string other) => InputFile.Paths.Equals(Followed(one), Followed(other));

    /// <summary>Puts the report into the file; without this call the file stays as it was.</summary>
    public void Complete()
    {
        _isComplete = true;
        if (_file is null || _draft is null) return;
        Writer.Flush();
        _draft.Position = 0;
        // Copied and not moved: the file may be a link, a device or a pipe, and has its own permissions.
        _draft.CopyTo(_file);
        if (_file.CanSeek && _file.Length > _file.Position) _file.SetLength(_file.Position);
    }

    public void Dispose()
    {
        // Standard output is the caller's.
        if (_file is null || _draft is null) return;
        Writer.Dispose();
        _draft.Dispose();
        _file.Dispose();
        if (_isNew && !_isComplete) File.Delete(_file.Name);
    }

    private static FileStream OpenDraft()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose };
        // Copy may be under embargo, and others can read the folder of temporary files.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"consistencycheck-{Path.GetRandomFileName()}"), options);
    }

    private static IEnumerable<string> Read(ReportSettings settings, IEnumerable<InputFile> inputs, CliEnvironment environment)
    {
        foreach (var input in inputs)
            if (input.FullPath is { } path) yield return path;
        if (settings.Config.FullPath is { } config) yield return config;
        if ((settings.BaselineFile ?? (settings.WritesBaseline ? BaselineFile.DefaultName : null)) is { Length: > 0 } baseline)
            yield return Path.GetFullPath(baseline, environment.WorkingDirectory);
    }

    private static string Followed(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // No link, or none that can be followed; opening it will tell.
            return path;
        }
    }
}
