using System.Text;
using ConsistencyCheck.Cli.Output;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The streams of one run. They are the caller's, and the process's end closes them.</summary>
/// <param name="In">Standard input as bytes: its encoding is found out, not assumed.</param>
/// <param name="Out">Reports and nothing else.</param>
/// <param name="Error">What a person should know about the run.</param>
/// <param name="Environment">What else the command may know.</param>
internal sealed record CliConsole(Stream In, TextWriter Out, TextWriter Error, CliEnvironment Environment)
{
    /// <summary>The streams of this process.</summary>
    /// <remarks>Not <see cref="Console.Out"/>: setting it up costs a tenth of the start-up, and its encoding depends on the machine.</remarks>
    public static CliConsole OfProcess()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliConsole(
            Console.OpenStandardInput(),
            new StreamWriter(StandardOutput.Open(), utf8, bufferSize: 1 << 16),
            // Written to from two threads where progress is shown.
            TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true }),
            CliEnvironment.OfProcess());
    }
}
