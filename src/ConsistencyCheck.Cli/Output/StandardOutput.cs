using Microsoft.Win32.SafeHandles;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Standard output that notices when nobody reads it any more.</summary>
internal static class StandardOutput
{
    // errno EPIPE on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static readonly int[] BrokenPipeCodes = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Opens the stream. The console's own stream swallows a broken pipe: after "| head -1" a long run would go on for nobody.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            // In a file, a FileStream keeps the position to itself, and the next command of the script would write over ours.
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Standard output is closed, or of a kind that has no such stream.
            return Console.OpenStandardOutput();
        }
    }

    public static bool IsBroken(IOException exception) => BrokenPipeCodes.Contains(exception.HResult);
}
