using ConsistencyCheck.Cli.Configuration;
using ConsistencyCheck.Cli.Input;
using ConsistencyCheck.Cli.Output;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Json;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>One run of <c>check</c>: read, check, report, exit code.</summary>
internal sealed class CheckRun(CliConsole console)
{
    /// <summary>From so many files on, reading them on all processors is worth it. Policy.</summary>
    private const int ManyFiles = 32;

    private readonly Diagnostics _diagnostics = new(console.Error);

    private bool _hasAnswers;

    /// <summary>Gets how many findings were reported.</summary>
    public int Found { get; private set; }

    /// <summary>Gets whether any document was checked.</summary>
    public bool HasChecked { get; private set; }

    public int Run(CheckSettings settings)
    {
        _diagnostics.IsQuiet = settings.Report.IsQuiet;
        var isJsonLines = settings.Report.Format == ReportFormat.JsonLines;
        IReadOnlyList<string> paths = isJsonLines && settings.Paths.Count == 0 ? ["-"] : settings.Paths;
        if (CommonOptions.LacksPaths(paths, _diagnostics)) return ExitCode.Trouble;

        var kinds = isJsonLines ? FolderKinds.Of(".jsonl") : FolderKinds.Documents;
        var files = new InputExpander(console.Environment.WorkingDirectory, kinds, _diagnostics) { Written = ReportTarget.PathOf(settings.Report.OutputFile, console.Environment) }.Expand(paths);
        if (settings.Report.Published is not null && (isJsonLines || files.Count > 1))
        {
            _diagnostics.Tell("--published is for a single document; give each JSON line its own \"published\", or check the files one by one");
            return ExitCode.Trouble;
        }

        using var target = ReportTarget.Open(settings.Report, files, console, _diagnostics);
        if (target is null || !BaselineFile.TryOpen(settings.Report, console.Environment, _diagnostics, out var baseline)) return ExitCode.Trouble;

        var report = Check(settings, files, target, baseline);
        Write(report, settings, target);
        SuppressionNotes.Tell(report.SuppressionNotes, report.Stale, _diagnostics);
        Found = report.Findings.Count;
        HasChecked = report.Documents.Count > 0;
        return ExitCodeOf(report, settings);
    }

    private CheckReport Check(CheckSettings settings, IReadOnlyList<InputFile> files, ReportTarget target, BaselineFile? baseline)
    {
        // Threads take longer to start than a few documents to read.
        var jobs = settings.Report.Jobs ?? (files.Count < ManyFiles ? 1 : Environment.ProcessorCount);
        var engine = console.Environment.EngineOf(settings.Report, baseline?.Baseline, jobs);
        using var progress = RunProgress.Begin(console, settings.Report.IsQuiet, files.Count);
        var report = engine.Check(Documents(settings, progress.Over(files), target));
        if (!settings.Report.WritesBaseline || baseline is null) return report;
        return baseline.MayBeWritten() ? baseline.Accept(report) : report;
    }

    // A list and not a sequence: standard input cannot be read a second time.
    private List<SourceDocument> Documents(CheckSettings settings, IEnumerable<InputFile> files, ReportTarget target)
    {
        if (settings.Report.Format == ReportFormat.JsonLines) return JsonLineDocuments([.. files], target);
        return [.. new DocumentFileReader(console, _diagnostics).Read(files).Select(document => document.StatedAs(settings.Report.Published))];
    }

    private List<SourceDocument> JsonLineDocuments(IReadOnlyList<InputFile> files, ReportTarget target)
    {
        var output = new Utf8Output(target.Writer);
        var documents = new List<SourceDocument>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in new JsonLinesReader<SourceDocument>(JsonDocumentReader.TryRead, console, _diagnostics).Read(files))
        {
            _hasAnswers = true;
            if (line.Item is not { } document)
            {
                output.WriteError(line, line.Error ?? "");
            }
            else if (!ids.Add(document.Id))
            {
                // Findings name documents by id: with two of one id nobody could tell which is meant.
                output.WriteError(line, $"the id \"{document.Id}\" was given to an earlier document");
                _diagnostics.Tell($"the id \"{document.Id}\" stands in more than one line; give each document its own");
            }
            else
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    private void Write(CheckReport report, CheckSettings settings, ReportTarget target)
    {
        // Where nothing could be read the diagnostics have said it all, and the last report in the file is worth more than an empty one.
        var isEmpty = report.Documents.Count == 0 && _diagnostics.Count > 0 && !_hasAnswers;
        if (isEmpty && (settings.Report.Format == ReportFormat.Text || !target.IsStandardOutput)) return;
        ReportWriter.Write(report, settings.Report, target);
        target.Complete();
    }

    private int ExitCodeOf(CheckReport report, CheckSettings settings)
    {
        if (_diagnostics.Count > 0) return ExitCode.Trouble;
        return report.Findings.Any(finding => finding.Severity >= settings.Report.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }
}
