using System.Text;
using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Where a report goes: standard output, or the file of <c>--output</c>.</summary>
internal sealed class ReportTarget : IDisposable
{
    private ReportTarget(TextWriter writer, bool isStandardOutput)
    {
        Writer = writer;
        IsStandardOutput = isStandardOutput;
    }

    public TextWriter Writer { get; }

    public bool IsStandardOutput { get; }

    /// <summary>Opens the target before the work starts, so that a wrong path costs no hour of checking.</summary>
    /// <returns>Null where the file cannot be written; the diagnostics tell why.</returns>
    public static ReportTarget? Open(string? file, CliConsole console, Diagnostics diagnostics)
    {
        if (file is null or "-") return new ReportTarget(console.Out, isStandardOutput: true);
        try
        {
            var path = Path.GetFullPath(file, console.Environment.WorkingDirectory);
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            return new ReportTarget(new StreamWriter(path, append: false, utf8) { NewLine = "\n" }, isStandardOutput: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Tell($"the report cannot be written to \"{file}\"; name a file in a folder that is there and that you may write to");
            return null;
        }
    }

    public void Dispose()
    {
        // Standard output is the caller's.
        if (!IsStandardOutput) Writer.Dispose();
    }
}
