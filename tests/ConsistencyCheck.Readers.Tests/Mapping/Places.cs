using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Tests.Mapping;

/// <summary>Asks documents where their words stand in the file.</summary>
internal static class Places
{
    /// <summary>What the file has where the text has these words.</summary>
    public static string InFile(SourceDocument document, string words)
    {
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{words}” is not in “{document.Text}”");
        return document.Origin!.ToOriginal(new TextSpan(at, words.Length)).Of(document.Origin.Original).ToString();
    }

    /// <summary>The kind of the line that begins with these words; null where the markup says nothing of it.</summary>
    public static ZoneKind? MarkOf(SourceDocument document, string words)
    {
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        foreach (var zone in document.MarkedZones)
        {
            if (zone.Span.Contains(new TextSpan(at, words.Length))) return zone.Kind;
        }

        return null;
    }
}
