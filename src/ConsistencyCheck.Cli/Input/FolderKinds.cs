using ConsistencyCheck.Readers;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Which files of a folder are read when the folder is named and they are not.</summary>
internal sealed class FolderKinds
{
    private readonly string? _ending;

    private FolderKinds(string? ending) => _ending = ending;

    /// <summary>Gets every kind of document that is read. JSON and XML have to begin as news does: settings and reports lie in the same folders.</summary>
    public static FolderKinds Documents { get; } = new(null);

    /// <summary>Files of one ending, in any letter case.</summary>
    public static FolderKinds Of(string ending) => new(ending);

    public bool Include(string path)
    {
        if (_ending is not null) return path.EndsWith(_ending, StringComparison.OrdinalIgnoreCase);
        return FolderFormats.IsDocument(path, HeadOf);
    }

    /// <summary>What a file must be, as diagnostics say it.</summary>
    public override string ToString() => _ending is not null ? $"{_ending} file" : $"file of a known kind ({string.Join(", ", FolderFormats.Endings)})";

    private static byte[] HeadOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var head = new byte[FolderFormats.Reach];
            return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be looked into is no article, as far as anyone can tell; a file that is named is told of.
            return [];
        }
    }
}
