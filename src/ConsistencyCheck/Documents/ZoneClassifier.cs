namespace ConsistencyCheck.Documents;

/// <summary>Says what part of the page each line is, in order: what a line is depends on those above it.</summary>
/// <param name="text">The text of the document.</param>
/// <param name="paragraphs">Its lines.</param>
/// <param name="marked">What the markup says of some of them, in the order of the text; it is believed.</param>
internal sealed class ZoneClassifier(string text, Paragraph[] paragraphs, IReadOnlyList<MarkedZone> marked)
{
    // A list of links is rarely longer, and a missed end must not swallow the story.
    private const int MaxListItems = 12;

    // Lines cut at a fixed width by mail programs and old wires.
    private const int MinWrappedLength = 40;
    private const int MaxWrappedLength = 120;

    private bool _storyBegun;
    private bool _titled;
    private int _listItemsLeft;
    private ZoneKind _previous;
    private int _nextMarked;

    /// <summary>The kind of a paragraph; a paragraph of the story is <see cref="ZoneKind.Body"/> whatever it holds.</summary>
    /// <param name="index">Index of the paragraph; callers go through them in order, each once.</param>
    public ZoneKind Classify(int index)
    {
        var line = paragraphs[index].Span.Of(text);
        var kind = MarkedKind(paragraphs[index].Span) ?? KindOf(index, line);
        if (kind == ZoneKind.Body) _storyBegun = true;
        if (kind == ZoneKind.Headline) _titled = true;
        if (kind != ZoneKind.RelatedLink && kind != ZoneKind.Boilerplate) _listItemsLeft = 0;
        _previous = kind;
        return kind;
    }

    private ZoneKind? MarkedKind(TextSpan paragraph)
    {
        while (_nextMarked < marked.Count && marked[_nextMarked].Span.End <= paragraph.Start) _nextMarked++;
        return _nextMarked < marked.Count && marked[_nextMarked].Span.Contains(paragraph) ? marked[_nextMarked].Kind : null;
    }

    private ZoneKind KindOf(int index, ReadOnlySpan<char> line)
    {
        var inTitlePlace = !_storyBegun && !_titled;
        if (BoilerplateShape.Is(line))
        {
            if (BoilerplateShape.OpensList(line)) _listItemsLeft = MaxListItems;
            return ZoneKind.Boilerplate;
        }

        if (paragraphs.Length == 1) return CaptionShape.Is(line) ? ZoneKind.Caption : ZoneKind.Body;
        if (!_storyBegun && DatelineReader.IsWhole(line)) return ZoneKind.Body;
        if (_storyBegun && _previous == ZoneKind.RelatedLink && IsListItem(line)) return ZoneKind.RelatedLink;
        if (!_storyBegun ? HeaderStampShape.Is(line, inTitlePlace) : HeaderStampShape.IsExplicit(line)) return ZoneKind.HeaderStamp;
        if (CaptionShape.Is(line)) return ZoneKind.Caption;
        if (CreditReader.IsWhole(line)) return _previous == ZoneKind.Caption || _storyBegun ? ZoneKind.Caption : ZoneKind.HeaderStamp;
        if (!inTitlePlace && IsLink(line)) return ZoneKind.RelatedLink;
        if (DatelineReader.Length(line) > 0 || IsWrapped(index, line)) return ZoneKind.Body;
        if (!_storyBegun) return HeadlineShape.IsTitle(line) && index + 1 < paragraphs.Length ? ZoneKind.Headline : ZoneKind.Body;
        return HeadlineShape.IsInnerTitle(line) ? HeadlineShape.KindOfInnerTitle(line) : ZoneKind.Body;
    }

    private bool IsLink(ReadOnlySpan<char> line)
    {
        if (RelatedLinkShape.IsPointer(line, out var opensList))
        {
            if (opensList) _listItemsLeft = MaxListItems;
            return true;
        }

        return RelatedLinkShape.IsStamped(line) || (_listItemsLeft-- > 0 && HeadlineShape.IsTitle(line));
    }

    /// <summary>In a list of links: a title that looks like a caption ("Photos: Winter market"), or the stamp below one ("Published June 7").</summary>
    private bool IsListItem(ReadOnlySpan<char> line) =>
        _listItemsLeft > 0 && (HeaderStampShape.Is(line, mayBeTitle: false) || (HeadlineShape.IsTitle(line) && CaptionShape.Is(line)));

    /// <summary>Whether the line is a part of a paragraph that was cut at a fixed width.</summary>
    private bool IsWrapped(int index, ReadOnlySpan<char> line)
    {
        if (index + 1 < paragraphs.Length && IsNextLine(index) && char.IsLower(text[paragraphs[index + 1].Span.Start])) return true;
        if (index == 0 || _previous != ZoneKind.Body || !IsNextLine(index - 1)) return false;
        var above = paragraphs[index - 1].Span.Of(text);
        if (above.Length is < MinWrappedLength or > MaxWrappedLength || line.Length > MaxWrappedLength) return false;
        var end = Marks.WithoutClosers(above);
        return end.Length > 0 && !Marks.EndsSentence(end[^1]);
    }

    private bool IsNextLine(int index) => paragraphs[index + 1].Line == paragraphs[index].Line + 1;
}
