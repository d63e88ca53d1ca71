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
        var files = new InputExpander(console.Environment.WorkingDirectory, kinds, _diagnostics).Expand(paths);
        if (settings.Published is not null && (settings.IsJsonLines || files.Count > 1))
        {
            _diagnostics.Tell("--published is for a single document; give each JSON line its own \"published\", or extract the files one by one");
            return ExitCode.Trouble;
        }

        using var target = ReportTarget.Open(settings.OutputFile, console, _diagnostics);
        if (target is null) return ExitCode.Trouble;

        var engine = console.Environment.EngineOf(new ReportSettings { Format = ReportFormat.Text, AsOf = settings.AsOf, Config = settings.Config });
        if (settings.IsJsonLines) WriteLines(engine, files, target);
        else WriteTables(engine, files, settings, target);
        return _diagnostics.Count > 0 ? ExitCode.Trouble : ExitCode.Clean;
    }

    private void WriteTables(Engine engine, IReadOnlyList<InputFile> files, ExtractSettings settings, ReportTarget target)
    {
        var isFirst = true;
        foreach (var document in new DocumentFileReader(console, _diagnostics).Read(files))
        {
            if (!isFirst) target.Writer.WriteLine();
            isFirst = false;
            var dated = engine.Extract(document.StatedAs(settings.Published));
            TextReport.Write(dated, target.Writer, settings.UseColor && target.IsStandardOutput);
        }
    }

    private void WriteLines(Engine engine, IReadOnlyList<InputFile> files, ReportTarget target)
    {
        var output = new Utf8Output(target.Writer);
        var answers = new LineAnswers<SourceDocument>(output, _diagnostics, document => document.Id);
        foreach (var line in new JsonLinesReader<SourceDocument>(JsonDocumentReader.TryRead, console, _diagnostics).Read(files))
            answers.Write(line, document => output.Write(bytes => JsonReport.WriteLine(engine.Extract(document), bytes)));
    }
}
