using ConsistencyCheck.Cli.Configuration;
using ConsistencyCheck.Cli.Input;
using ConsistencyCheck.Cli.Output;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>One run of <c>verify</c>: a draft with its sources, or JSON lines that go through one by one.</summary>
internal sealed class VerifyRun(CliConsole console)
{
    private readonly Diagnostics _diagnostics = new(console.Error);
    private bool _hasFindings;

    public int Run(VerifySettings settings)
    {
        _diagnostics.IsQuiet = settings.Report.IsQuiet;
        if (settings.Report.Format == ReportFormat.JsonLines) VerifyLines(settings);
        else VerifyDraft(settings);
        if (_diagnostics.Count > 0) return ExitCode.Trouble;
        return _hasFindings ? ExitCode.Findings : ExitCode.Clean;
    }

    private void VerifyDraft(VerifySettings settings)
    {
        var files = new DraftFiles(console, _diagnostics);
        if (!files.TryFind(settings.Drafts, settings.Sources, ReportTarget.PathOf(settings.Report.OutputFile, console.Environment))) return;
        using var target = ReportTarget.Open(settings.Report, files.All, console, _diagnostics);
        if (target is null || !BaselineFile.TryOpen(settings.Report, console.Environment, _diagnostics, out var baseline)) return;
        if (files.Read() is not { } read) return;

        var draft = read.Draft.StatedAs(settings.Report.Published);
        var report = console.Environment.EngineOf(settings.Report, baseline?.Baseline).Verify(draft, read.Sources);
        if (settings.Report.WritesBaseline && baseline is not null && baseline.MayBeWritten()) report = baseline.Accept(report);
        Note(report, settings);
        ReportWriter.Write(report, settings, target);
        target.Complete();
    }

    private void VerifyLines(VerifySettings settings)
    {
        if (settings.Sources.Count > 0 || settings.Report.Published is not null)
        {
            var option = settings.Sources.Count > 0 ? "source" : "published";
            _diagnostics.Tell($"--{option} is for a single draft; with --jsonl, each line has its own \"sources\" and \"published\"");
            return;
        }

        if (settings.Report.WritesBaseline)
        {
            _diagnostics.Tell("--write-baseline is for a single draft; drafts of JSON lines go through one by one and are not kept");
            return;
        }

        IReadOnlyList<string> paths = settings.Drafts.Count == 0 ? ["-"] : settings.Drafts;
        var files = new InputExpander(console.Environment.WorkingDirectory, ".jsonl", _diagnostics) { Written = ReportTarget.PathOf(settings.Report.OutputFile, console.Environment) }.Expand(paths);
        using var target = ReportTarget.Open(settings.Report, files, console, _diagnostics);
        if (target is null || !BaselineFile.TryOpen(settings.Report, console.Environment, _diagnostics, out var baseline)) return;

        var engine = console.Environment.EngineOf(settings.Report, baseline?.Baseline);
        var output = new Utf8Output(target.Writer);
        var answers = new LineAnswers<SourcedDraft>(output, _diagnostics, item => item.Draft.Id);
        var hasAnswers = false;
        foreach (var line in new JsonLinesReader<SourcedDraft>(JsonDraftReader.TryRead, console, _diagnostics).Read(files))
        {
            answers.Write(line, item =>
            {
                var report = engine.Verify(item.Draft, item.Sources);
                output.Write(bytes => JsonReport.WriteLine(report.Check, bytes));
                Note(report, settings);
            });
            hasAnswers = true;
        }

        if (hasAnswers || _diagnostics.Count == 0) target.Complete();
    }

    private void Note(DraftReport report, VerifySettings settings)
    {
        _hasFindings |= report.Findings.Any(finding => finding.Severity >= settings.Report.FailOn);
        SuppressionNotes.Tell(report.SuppressionNotes, report.Stale, _diagnostics);
    }
}
