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

    /// <summary>Gets the lines of the document's text; <see cref="PlaceOf"/> gives those of its file.</summary>
    public LineMap Lines { get; }

    /// <summary>The place in the document's file that a span of its text was read from; the span itself where the text is the file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public FilePlace PlaceOf(TextSpan span) => PlaceInFile(SpanInFile(span));

    /// <summary>The same without its lines.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan SpanInFile(TextSpan span) => Document.Origin?.ToOriginal(span) ?? span;

    /// <summary>Where the file states the day of publication; null where it does not, or is not known to.</summary>
    public FilePlace? PlaceOfPublished => Document.PublishedAt is { } place ? PlaceInFile(place) : null;

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

    private FilePlace PlaceInFile(TextSpan place)
    {
        var lines = Document.Origin?.Lines ?? Lines;
        return new FilePlace(place, lines.PositionOf(place.Start), lines.PositionOf(place.End));
    }
}
