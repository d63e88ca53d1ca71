using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>
/// Inflates single parts of an archive and counts while it does: what an archive declares of its lengths is what its maker wrote there. Parts that are not
/// asked for, pictures and archives in the archive among them, stay as they are.
/// </summary>
internal sealed class BoundedArchive(ZipArchive archive)
{
    /// <summary>The text of a novel is some 10 MiB in Word's markup.</summary>
    public const int PartBytes = 64 << 20;

    /// <summary>The same over all parts that are read.</summary>
    public const int TotalBytes = 128 << 20;

    /// <summary>Word's markup deflates to a tenth, tables of the same cells to a hundredth; DEFLATE ends at 1,032: https://zlib.net/zlib_tech.html</summary>
    public const int Ratio = 500;

    /// <summary>Below this no ratio does harm.</summary>
    public const int HarmlessBytes = 1 << 20;

    /// <summary>A long report with a picture a page has some thousand.</summary>
    public const int Entries = 10_000;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = EntriesOf(archive);
    private int _total;

    /// <summary>Gets whether there are too many parts for a document.</summary>
    public bool IsOverfull => archive.Entries.Count > Entries;

    /// <summary>Inflates a part.</summary>
    /// <param name="path">Its path, without a slash before it; letter case does not tell parts apart (ECMA-376, part 2, 6.2.2.3).</param>
    /// <param name="bytes">The part.</param>
    /// <param name="problem">Why there is none, as a clause; null where the archive has no such part, or where it was read.</param>
    public bool TryRead(string path, [NotNullWhen(true)] out byte[]? bytes, out string? problem)
    {
        bytes = null;
        problem = null;
        if (!_entries.TryGetValue(path, out var entry)) return false;
        try
        {
            using var stream = entry.Open();
            bytes = Inflate(stream, entry.CompressedLength, out problem);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            // What the platform throws at damaged, encrypted and oddly compressed entries.
            problem = $"is damaged or encrypted in its part {Shown(path)}; save it anew in Word";
        }

        return bytes is not null;
    }

    private byte[]? Inflate(Stream stream, long compressed, out string? problem)
    {
        using var inflated = new MemoryStream();
        var buffer = new byte[1 << 16];
        problem = null;
        while (stream.Read(buffer) is var count and > 0)
        {
            inflated.Write(buffer, 0, count);
            _total += count;
            var length = inflated.Length;
            if (length > PartBytes || _total > TotalBytes) problem = string.Create(null, $"unpacks to more than {PartBytes >> 20} MiB of text, as no article does");
            else if (length > HarmlessBytes && length > Ratio * Math.Max(1, compressed)) problem = string.Create(null, $"unpacks to more than {Ratio} times its size, as no article does");
            if (problem is not null) return null;
        }

        return inflated.ToArray();
    }

    /// <summary>The first of two of one name, as Word takes it.</summary>
    private static Dictionary<string, ZipArchiveEntry> EntriesOf(ZipArchive archive)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries) entries.TryAdd(entry.FullName.TrimStart('/'), entry);
        return entries;
    }

    private static string Shown(string path) => path.Length <= 60 ? path : $"{path[..60]}…";
}
