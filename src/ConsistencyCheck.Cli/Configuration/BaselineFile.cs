using System.Buffers;
using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>The baseline of a run: the file that it is read from and, if asked for, written to.</summary>
internal sealed class BaselineFile
{
    /// <summary>The file that is written where none is named.</summary>
    public const string DefaultName = "consistencycheck.baseline.json";

    private readonly string _path;
    private readonly string _shown;
    private readonly Diagnostics _diagnostics;

    private BaselineFile(string path, string shown, Baseline baseline, Diagnostics diagnostics) =>
        (_path, _shown, Baseline, _diagnostics) = (path, shown, baseline, diagnostics);

    public Baseline Baseline { get; }

    /// <summary>Reads the baseline before the work starts: with a broken one, every finding would be a new one.</summary>
    /// <param name="settings">What the user asked for.</param>
    /// <param name="environment">What the command runs in.</param>
    /// <param name="diagnostics">Told of what is wrong with the file.</param>
    /// <param name="file">The baseline; null where the run has none.</param>
    /// <returns>Whether the run may go on.</returns>
    public static bool TryOpen(ReportSettings settings, CliEnvironment environment, Diagnostics diagnostics, out BaselineFile? file)
    {
        file = null;
        if ((settings.BaselineFile ?? (settings.WritesBaseline ? DefaultName : null)) is not { } shown) return true;
        var path = Path.GetFullPath(shown, environment.WorkingDirectory);
        if (Read(path, shown, settings.WritesBaseline, diagnostics) is not { } baseline) return false;
        var folder = Path.GetDirectoryName(path)!;
        // The ids of JSON lines are keys and no paths.
        if (settings.Format != ReportFormat.JsonLines) baseline = baseline with { PathOf = id => WorkingPath.From(id, folder, environment) };
        file = new BaselineFile(path, shown, baseline, diagnostics);
        return true;
    }

    /// <summary>Whether everything was read; says so where not. Half of what is there is no ground for accepting or dropping anything.</summary>
    public bool MayBeWritten()
    {
        if (_diagnostics.Count == 0) return true;
        _diagnostics.Tell($"the baseline \"{_shown}\" was not written, since not everything could be read; mend that and write it again");
        return false;
    }

    /// <summary>Accepts what a check found, and writes it down.</summary>
    public CheckReport Accept(CheckReport report) => !Write(report.Findings, report.Stale) ? report : report with
    {
        Findings = [],
        Suppressed = [.. report.Suppressed, .. report.Findings.Select(Accepted)],
        Stale = [],
    };

    /// <summary>Accepts what the sources do not bear out of a draft, and writes it down.</summary>
    public DraftReport Accept(DraftReport report) => !Write(report.Findings, report.Stale) ? report : report with
    {
        Findings = [],
        Suppressed = [.. report.Suppressed, .. report.Findings.Select(Accepted)],
        Stale = [],
    };

    private static SuppressedFinding Accepted(Rules.Finding finding) => new(finding, SuppressionKind.Baseline, null);

    private static Baseline? Read(string path, string shown, bool mayBeMissing, Diagnostics diagnostics)
    {
        try
        {
            if (mayBeMissing && !File.Exists(path)) return Baseline.Empty;
            if (BaselineJson.TryRead(File.ReadAllBytes(path), out var baseline, out var problem)) return baseline;
            diagnostics.TellAt(shown, problem.Line, $"the baseline cannot be read: {problem.Message}; correct line {problem.Line}, or remove the file and write it anew with --write-baseline");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Tell($"there is no baseline \"{shown}\"; name another, or write this one with --write-baseline");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Tell($"the baseline \"{shown}\" cannot be read; look whether it is a file that you may read");
        }

        return null;
    }

    private bool Write(IReadOnlyList<Rules.Finding> accepted, IReadOnlyList<BaselineEntry>? stale)
    {
        var bytes = new ArrayBufferWriter<byte>();
        BaselineJson.Write(Baseline.Updated(accepted, stale ?? []), bytes);
        try
        {
            // Half a baseline is worse than the old one.
            var draft = $"{_path}.new";
            File.WriteAllBytes(draft, bytes.WrittenSpan.ToArray());
            File.Move(draft, _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Tell($"the baseline cannot be written to \"{_shown}\"; name a file in a folder that is there and that you may write to");
            return false;
        }

        _diagnostics.Note($"\"{_shown}\" accepts {Counted(accepted.Count, "new finding")} and drops {Counted(stale?.Count ?? 0, "stale one")}");
        return true;
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
