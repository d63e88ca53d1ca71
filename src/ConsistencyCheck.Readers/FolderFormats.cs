namespace ConsistencyCheck.Readers;

/// <summary>Tells which files of a folder are documents, where nobody has named them one by one.</summary>
internal static class FolderFormats
{
    // What the members of ninjs 1 to 3 are called. https://iptc.org/standards/ninjs/
    private static readonly string[] NewsMembers =
        ["\"body_text\"", "\"body_html\"", "\"body_xhtml\"", "\"bodies\"", "\"versioncreated\"", "\"versionCreated\"", "\"pubstatus\"", "\"pubStatus\"", "\"headlines\""];

    /// <summary>Gets how much of a file is looked at, in bytes.</summary>
    public static int Reach => FormatDetector.Reach;

    /// <summary>Gets the endings of what is read, for messages; JSON lines have an option of their own, and <c>.json</c> and <c>.xml</c> say too little.</summary>
    public static IReadOnlyList<string> Endings { get; } =
        [.. FormatDetector.Endings.Where(pair => IsByEnding(pair.Value) && DocumentReaders.Reads(pair.Value)).OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];

    /// <summary>Whether a file is a document.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="headOf">Gives the first <see cref="Reach"/> bytes; asked only where the ending does not tell.</param>
    public static bool IsDocument(string path, Func<string, byte[]> headOf)
    {
        var ending = Path.GetExtension(path);
        if (ending.Equals(".json", StringComparison.OrdinalIgnoreCase)) return DocumentReaders.Reads(DocumentFormat.Ninjs) && IsNinjs(headOf(path));
        if (!ending.Equals(".xml", StringComparison.OrdinalIgnoreCase))
            return FormatDetector.Endings.TryGetValue(ending, out var format) && IsByEnding(format) && DocumentReaders.Reads(format);
        return FormatDetector.OfContent(headOf(path)) is var found and not DocumentFormat.PlainText && DocumentReaders.Reads(found);
    }

    private static bool IsByEnding(DocumentFormat format) => format is not (DocumentFormat.JsonLines or DocumentFormat.Ninjs);

    private static bool IsNinjs(byte[] head)
    {
        var text = System.Text.Encoding.UTF8.GetString(head);
        return text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{") && NewsMembers.Any(member => text.Contains(member, StringComparison.Ordinal));
    }
}
