namespace ConsistencyCheck.Readers;

/// <summary>How much is read of a file, so that no input takes memory or time without bound.</summary>
public static class ReadLimits
{
    /// <summary>Gets how many bytes a file may have, 64 MiB: a hundred novels, and more than any page of news.</summary>
    public static int FileBytes => 64 << 20;

    /// <summary>What to tell of a file that is longer.</summary>
    internal static string TooLong(long bytes) => string.Create(
        null, $"is {bytes / 1_000_000} MB long, and at most {FileBytes / 1_000_000} MB are read of one file; split it, or give its documents as JSON lines with --jsonl");
}
