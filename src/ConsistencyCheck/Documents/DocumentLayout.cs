namespace ConsistencyCheck.Documents;

/// <summary>A document with its parts found: zones, sentences and lines.</summary>
public sealed class DocumentLayout
{
    private readonly Zone[] _zones;
    private readonly TextSpan[] _sentences;

    internal DocumentLayout(SourceDocument document, string runningText, Zone[] zones, TextSpan[] sentences, LineMap lines)
    {
        Document = document;
        RunningText = runningText;
        _zones = zones;
        _sentences = sentences;
        Lines = lines;
    }

    /// <summary>Gets the document that the offsets point into.</summary>
    public SourceDocument Document { get; }

    /// <summary>
    /// Gets the text as it is read: of the same length as the document's, with spaces for the line ends inside the paragraphs of a text that was broken at a
    /// fixed width.
    /// </summary>
    internal string RunningText { get; }

    /// <summary>Gets the zones in order; they do not overlap.</summary>
    public IReadOnlyList<Zone> Zones => _zones;

    /// <summary>Gets the sentences in order; they do not overlap, and none crosses the end of a paragraph.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>Gets the lines.</summary>
    public LineMap Lines { get; }

    /// <summary>The zone that an offset stands in; null between zones.</summary>
    public Zone? ZoneAt(int offset)
    {
        var low = 0;
        var high = _zones.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = _zones[middle].Span;
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return _zones[middle];
        }

        return null;
    }

    /// <summary>The sentence that an offset stands in; an empty span at the offset where it stands in none.</summary>
    public TextSpan SentenceAt(int offset)
    {
        var low = 0;
        var high = _sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = _sentences[middle];
            if (offset < span.Start) high = middle - 1;
            else if (offset >= span.End) low = middle + 1;
            else return span;
        }

        return new TextSpan(offset, 0);
    }
}
