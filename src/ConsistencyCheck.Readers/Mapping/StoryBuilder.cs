using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Html;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>Builds the document of one entry: its headlines first, then its text, each paragraph a line.</summary>
internal sealed class StoryBuilder
{
    private readonly FileText _file;
    private readonly MappedTextBuilder _text;

    public StoryBuilder(FileText file)
    {
        _file = file;
        _text = file.NewText();
        Prose = new ProseWriter(_text);
    }

    /// <summary>Gets what writes the text.</summary>
    public ProseWriter Prose { get; }

    /// <summary>Gets whether there are no words yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Gets the text by now, without the line end after it.</summary>
    public string Words => _text.ToString().TrimEnd('\n');

    /// <summary>Whether words stand in the text by now.</summary>
    public bool Holds(string words) => words.Length > 0 && _text.ToString().Contains(words, StringComparison.Ordinal);

    /// <summary>Adds a line of which the format says what it is.</summary>
    public void AddLine(ZoneKind? kind, Fragment line)
    {
        Prose.Begin(kind, line.Place.Start);
        Prose.Write(line);
        Prose.End(line.Place.End);
    }

    /// <summary>Adds HTML that the format has as a value.</summary>
    /// <param name="html">The value, with its escapes undone.</param>
    /// <param name="place">Where the file has it.</param>
    /// <param name="problems">Told where it has too many elements to be read.</param>
    public void AddHtml(Fragment html, TextSpan place, ProblemLog problems)
    {
        Prose.EndLine(place.Start);
        if (!Prose.TryWriteHtml(html)) problems.Add(place.Start, HtmlPageReader.TooMany);
        Prose.EndLine(place.End);
    }

    /// <summary>Adds text without markup, line by line as it stands; copy that was broken at a fixed width is joined as in a text file.</summary>
    public void AddPlain(Fragment plain)
    {
        Prose.EndLine(plain.Place.Start);
        var running = HardWrap.Unwrap(plain.Text);
        var start = 0;
        for (var i = 0; i < running.Length; i++)
        {
            if (running[i] == plain.Text[i]) continue;
            plain.AppendTo(_text, TextSpan.Between(start, i));
            _text.AppendFor(running.AsSpan(i, 1), plain.PlaceOf(new TextSpan(i, 1)));
            start = i + 1;
        }

        plain.AppendTo(_text, TextSpan.Between(start, running.Length));
        Prose.EndLine(plain.Place.End);
    }

    /// <summary>The document with its text, map and marked lines; the caller adds what the entry says of itself.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="place">Where the entry stands in the file.</param>
    /// <param name="problems">What could not be read in the file.</param>
    public SourceDocument Build(string id, TextSpan place, ProblemLog problems)
    {
        Prose.EndLine(place.End);
        var text = Fragment.Of(_text);
        return new SourceDocument(id, text.Text)
        {
            File = _file.Id,
            Origin = text.Map,
            MarkedZones = [.. Prose.Zones],
            Problems = problems.ForDocument(place, text),
        };
    }
}
