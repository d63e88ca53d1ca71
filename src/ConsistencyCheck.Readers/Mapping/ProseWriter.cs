using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Html;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>Writes prose out of markup as it is shown: a run of white space is one space, a block is a line of its own.</summary>
internal sealed class ProseWriter(MappedTextBuilder text)
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<MarkedZone> _zones = [];
    private readonly Stack<ZoneKind?> _open = [];
    private TextSpan? _space;
    private int _zoneStart;

    /// <summary>Gets what the markup said of the lines by now, in order and without overlap.</summary>
    public IReadOnlyList<MarkedZone> Zones => _zones;

    /// <summary>Writes a stretch of a value. A soft hyphen, which is only shown where a line breaks, would part the word and is left out.</summary>
    public void Write(Fragment words, TextSpan span)
    {
        for (var i = span.Start; i < span.End;)
        {
            var start = i;
            if (char.IsWhiteSpace(words.Text[i]))
            {
                while (i < span.End && char.IsWhiteSpace(words.Text[i])) i++;
                _space ??= words.PlaceOf(TextSpan.Between(start, i));
                continue;
            }

            while (i < span.End && words.Text[i] != SoftHyphen && !char.IsWhiteSpace(words.Text[i])) i++;
            if (i > start) WriteWord(words, TextSpan.Between(start, i));
            else i++;
        }
    }

    /// <summary>Writes a whole value.</summary>
    public void Write(Fragment words) => Write(words, new TextSpan(0, words.Text.Length));

    /// <summary>Writes a value that is HTML, as lines of their own.</summary>
    /// <returns>False, with nothing written, where it has more elements than are read; see <see cref="HtmlPageReader.TooMany"/>.</returns>
    public bool TryWriteHtml(Fragment html)
    {
        if (html.Text.Length == 0) return true;
        EndLine(html.PlaceOf(new TextSpan(0, 0)).Start);
        // What is outside decides, as within a page: a heading in a title is still the title.
        if (_open.TryPeek(out var kind) && kind is not null) return HtmlText.TryAppend(html.Text, text, [], html.PlaceOf);
        var isWhole = HtmlText.TryAppend(html.Text, text, _zones, html.PlaceOf);
        _zoneStart = text.Length;
        return isWhole;
    }

    /// <summary>Ends the line.</summary>
    /// <param name="place">Offset in the file at which it ends.</param>
    public void EndLine(int place)
    {
        _space = null;
        text.EndLine(place);
    }

    /// <summary>Begins a block whose lines are of one kind; null for one of which the markup says nothing.</summary>
    public void Begin(ZoneKind? kind, int place)
    {
        EndLine(place);
        CloseZone();
        _open.Push(kind);
    }

    /// <summary>Ends the block that was begun last.</summary>
    public void End(int place)
    {
        EndLine(place);
        CloseZone();
        _open.Pop();
    }

    private void WriteWord(Fragment words, TextSpan word)
    {
        WriteSpace();
        words.AppendTo(text, word);
    }

    // White space at the start of a line is not shown.
    private void WriteSpace()
    {
        if (_space is { } space && text.Last != '\n') text.AppendFor(" ", space);
        _space = null;
    }

    // A block in a block ends the outer one's zone and goes on with it afterwards: zones do not overlap.
    private void CloseZone()
    {
        if (text.Length > _zoneStart && _open.TryPeek(out var kind) && kind is { } known)
            _zones.Add(new MarkedZone(known, TextSpan.Between(_zoneStart, text.Length)));
        _zoneStart = text.Length;
    }
}
