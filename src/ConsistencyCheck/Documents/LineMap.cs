namespace ConsistencyCheck.Documents;

/// <summary>Turns offsets into lines and columns, and gives the words of a line.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Finds the lines of a text; CR LF, LF and CR each end one.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0) break;
            i += next + 1;
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n') i++;
            starts.Add(i);
        }

        _starts = [.. starts];
    }

    /// <summary>Gets the number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">From 0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, _text.Length);
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Where a line stands, without its line end.</summary>
    /// <param name="line">One-based number of the line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public TextSpan SpanOf(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, _starts.Length);
        var start = _starts[line - 1];
        var end = line == _starts.Length ? _text.Length : _starts[line];
        while (end > start && _text[end - 1] is '\r' or '\n') end--;
        return TextSpan.Between(start, end);
    }
}
