namespace ConsistencyCheck.Languages.English;

/// <summary>Words with which picture desks mark a photograph that was not taken for the story.</summary>
internal static class PhotoArchiveWords
{
    private static readonly string[] Marks =
    [
        "file photo", "file image", "file picture", "file pic", "FILE -", "FILE –",
        "FILE —", "(file)", "archive photo", "archival", "library image", "stock photo",
    ];

    public static bool OccurIn(ReadOnlySpan<char> caption)
    {
        foreach (var mark in Marks)
            if (caption.Contains(mark, char.IsUpper(mark[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
