using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Lays out the zones of classified paragraphs one after the other.</summary>
/// <param name="text">The text of the document.</param>
/// <param name="capacity">How many zones to make room for; a paragraph of news has two on average.</param>
internal sealed class ZoneBuilder(string text, int capacity)
{
    private readonly List<Zone> _zones = new(capacity);
    private readonly List<TextSpan> _quotes = [];

    /// <summary>Adds the zones of a paragraph and returns the paragraph without its dateline.</summary>
    public TextSpan Add(Paragraph paragraph, ZoneKind kind, bool isRepeat)
    {
        if (kind != ZoneKind.Body)
        {
            _zones.Add(new Zone(kind, paragraph.Span, paragraph.Line, isRepeat));
            return paragraph.Span;
        }

        var story = paragraph.Span;
        var dateline = DatelineReader.Length(story.Of(text));
        if (dateline > 0)
        {
            _zones.Add(new Zone(ZoneKind.Dateline, new TextSpan(story.Start, dateline), paragraph.Line, isRepeat));
            story = ParagraphReader.Trim(text, TextSpan.Between(story.Start + dateline, story.End));
        }

        var ending = EndingOfSite(story.Of(text));
        AddStory(ParagraphReader.Trim(text, new TextSpan(story.Start, story.Length - ending)), paragraph.Line, isRepeat);
        if (ending > 0) _zones.Add(new Zone(ZoneKind.Boilerplate, new TextSpan(story.End - ending, ending), paragraph.Line));
        return story;
    }

    public Zone[] ToArray() => [.. _zones];

    /// <summary>The length of the label of an advertisement that a converter left at the end of the paragraph before it.</summary>
    private static int EndingOfSite(ReadOnlySpan<char> story)
    {
        if (!story.EndsWith(NewsPhrases.Advertisement, StringComparison.OrdinalIgnoreCase)) return 0;
        var before = Marks.WithoutClosers(story[..^NewsPhrases.Advertisement.Length]);
        return before.Length > 0 && Marks.EndsSentence(before[^1]) ? NewsPhrases.Advertisement.Length : 0;
    }

    private void AddStory(TextSpan story, int line, bool isRepeat)
    {
        _quotes.Clear();
        QuoteReader.Read(story.Of(text), story.Start, _quotes);
        var start = story.Start;
        foreach (var quote in _quotes)
        {
            AddBody(TextSpan.Between(start, quote.Start), line, isRepeat);
            _zones.Add(new Zone(ZoneKind.Quote, quote, line, isRepeat));
            start = quote.End;
        }

        AddBody(TextSpan.Between(start, story.End), line, isRepeat);
    }

    private void AddBody(TextSpan span, int line, bool isRepeat)
    {
        span = ParagraphReader.Trim(text, span);
        if (span.Length > 0) _zones.Add(new Zone(ZoneKind.Body, span, line, isRepeat));
    }
}
