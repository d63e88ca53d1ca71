using ConsistencyCheck.Cli.Input;
using ConsistencyCheck.Cli.Output;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Json;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>One run of <c>extract</c>: documents go through one by one, so the memory it takes does not grow with their number.</summary>
internal sealed class ExtractRun(CliConsole console)
{
    private readonly Diagnostics _diagnostics = new(console.Error);

    public int Run(ExtractSettings settings)
    {
        IReadOnlyList<string> paths = settings.IsJsonLines && settings.Paths.Count == 0 ? ["-"] : settings.Paths;
        if (CommonOptions.LacksPaths(paths, _diagnostics)) return ExitCode.Trouble;

        var kinds = settings.IsJsonLines ? FolderKinds.Of(".jsonl") : FolderKinds.Documents;
        var files = new InputExpander(console.Environment.WorkingDirectory, kinds, _diagnostics) { Written = ReportTarget.PathOf(settings.OutputFile, console.Environment) }.Expand(paths);
        if (settings.Published is not null && (settings.IsJsonLines || files.Count > 1))
        {
            _diagnostics.Tell("--published is for a single document; give each JSON line its own \"published\", or extract the files one by one");
            return ExitCode.Trouble;
        }

        var report = new ReportSettings { Format = ReportFormat.Text, OutputFile = settings.OutputFile, AsOf = settings.AsOf, Config = settings.Config };
        using var target = ReportTarget.Open(report, files, console, _diagnostics);
        if (target is null) return ExitCode.Trouble;

        var engine = console.Environment.EngineOf(report);
        var hasAnswers = settings.IsJsonLines ? WriteLines(engine, files, target) : WriteTables(engine, files, settings, target);
        // A run that read nothing leaves the last output alone.
        if (hasAnswers || _diagnostics.Count == 0) target.Complete();
        return _diagnostics.Count > 0 ? ExitCode.Trouble : ExitCode.Clean;
    }

    private bool WriteTables(Engine engine, IReadOnlyList<InputFile> files, ExtractSettings settings, ReportTarget target)
    {
        var isFirst = true;
        foreach (var document in new DocumentFileReader(console, _diagnostics).Read(files))
        {
            if (!isFirst) target.Writer.WriteLine();
            isFirst = false;
            var dated = engine.Extract(document.StatedAs(settings.Published));
            TextReport.Write(dated, target.Writer, settings.UseColor && target.IsStandardOutput);
        }

        return !isFirst;
    }

    private bool WriteLines(Engine engine, IReadOnlyList<InputFile> files, ReportTarget target)
    {
        var output = new Utf8Output(target.Writer);
        var answers = new LineAnswers<SourceDocument>(output, _diagnostics, document => document.Id);
        var hasAnswers = false;
        foreach (var line in new JsonLinesReader<SourceDocument>(JsonDocumentReader.TryRead, console, _diagnostics).Read(files))
        {
            hasAnswers = true;
            answers.Write(line, document => output.Write(bytes => JsonReport.WriteLine(engine.Extract(document), bytes)));
        }

        return hasAnswers;
    }
}
