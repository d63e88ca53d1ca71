namespace ConsistencyCheck.Documents;

/// <summary>Says where each stretch of a document's text stands in the file that it was read from.</summary>
/// <remarks>
/// The text of a page is shorter than its markup, and some of it is written otherwise there (<c>&amp;amp;</c>). Mentions and findings count in the text;
/// reports show the place in the file. Made by <see cref="MappedTextBuilder"/>.
/// </remarks>
public sealed class SourceMap
{
    // Parallel arrays, one entry a run, in the order of the text: most documents have a few hundred runs, and all are searched by text offset.
    private readonly int[] _starts;
    private readonly TextSpan[] _places;
    private readonly int _textLength;
    private int[]? _byPlace;

    internal SourceMap(string original, LineMap lines, int[] starts, TextSpan[] places, int textLength)
    {
        Original = original;
        Lines = lines;
        _starts = starts;
        _places = places;
        _textLength = textLength;
    }

    /// <summary>Gets the whole file, decoded; line ends as they are.</summary>
    public string Original { get; }

    /// <summary>Gets the lines of the file.</summary>
    public LineMap Lines { get; }

    /// <summary>The place in the file that a span of the text was read from: from the first of its words to the last, markup between them included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, _textLength);
        if (_starts.Length == 0) return new TextSpan(0, 0);
        var start = StartOf(span.Start);
        if (span.Length == 0) return new TextSpan(start, 0);
        return TextSpan.Between(start, Math.Max(start, EndOf(span.End - 1)));
    }

    /// <summary>
    /// The offset of the text that was read from a place in the file or, of all text that was read from after it, from the nearest place; the text's length
    /// where nothing follows.
    /// </summary>
    public int ToText(int originalOffset)
    {
        var order = _byPlace ??= InOrderOfFile();
        var (low, high) = (0, order.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_places[order[middle]].End <= originalOffset) low = middle + 1;
            else high = middle - 1;
        }

        if (low == order.Length) return _textLength;
        var run = order[low];
        var into = IsVerbatim(run) ? Math.Max(0, originalOffset - _places[run].Start) : 0;
        return _starts[run] + into;
    }

    /// <summary>The runs in the order of the file: a feed may have the title of an entry behind its text. Only few documents are asked for it.</summary>
    private int[] InOrderOfFile()
    {
        var order = Enumerable.Range(0, _places.Length).ToArray();
        // Stable, so that of empty places and the words that follow them the earlier in the text comes first.
        return [.. order.OrderBy(run => _places[run].End).ThenBy(run => _places[run].Start)];
    }

    private int StartOf(int offset)
    {
        var run = RunAt(offset);
        return IsVerbatim(run) ? _places[run].Start + Math.Min(offset - _starts[run], _places[run].Length) : _places[run].Start;
    }

    /// <summary>The end of the place of one code unit.</summary>
    private int EndOf(int offset)
    {
        var run = RunAt(offset);
        return IsVerbatim(run) ? _places[run].Start + (offset - _starts[run]) + 1 : _places[run].End;
    }

    private bool IsVerbatim(int run) => _places[run].Length == LengthOf(run);

    private int LengthOf(int run) => (run + 1 < _starts.Length ? _starts[run + 1] : _textLength) - _starts[run];

    private int RunAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
