using System.Text;

namespace ConsistencyCheck.Documents;

/// <summary>Builds the text of a document out of a file with markup, and keeps account of where each stretch of it stands.</summary>
public sealed class MappedTextBuilder
{
    private readonly string _original;
    private readonly LineMap? _lines;
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<TextSpan> _places = [];
    private bool _lastIsVerbatim;

    /// <summary>Begins a text.</summary>
    /// <param name="original">The whole file, decoded.</param>
    /// <param name="lines">The lines of it, for files that hold many documents: they are counted once. Null to count them here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is null.</exception>
    public MappedTextBuilder(string original, LineMap? lines = null)
    {
        ArgumentNullException.ThrowIfNull(original);
        _original = original;
        _lines = lines;
    }

    /// <summary>Gets how long the text is by now.</summary>
    public int Length => _text.Length;

    /// <summary>Gets the last code unit of the text; a line feed where there is none yet, for a text begins like a line.</summary>
    public char Last => _text.Length == 0 ? '\n' : _text[^1];

    /// <summary>Takes words over as they stand in the file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the file.</exception>
    public void Append(TextSpan place)
    {
        if (place.Length == 0) return;
        var words = place.Of(_original);
        // Most words of a page go on where the last ones ended: one run for both.
        if (_lastIsVerbatim && _places[^1].End == place.Start) _places[^1] = new TextSpan(_places[^1].Start, _places[^1].Length + place.Length);
        else Open(place, isVerbatim: true);
        _text.Append(words);
    }

    /// <summary>Puts words in the place of what the file has there: a character for its entity, one space for a run of them.</summary>
    /// <param name="words">What the text says; nothing is added where it is empty.</param>
    /// <param name="place">What it stands for; empty for words that the file does not have, such as a line end between two blocks.</param>
    public void AppendFor(ReadOnlySpan<char> words, TextSpan place)
    {
        if (words.IsEmpty) return;
        if (words.Length == place.Length && words.SequenceEqual(place.Of(_original)))
        {
            Append(place);
            return;
        }

        Open(place, isVerbatim: false);
        _text.Append(words);
    }

    /// <summary>Ends the line, once, and not at the start of the text.</summary>
    /// <param name="place">Offset in the file at which it ends.</param>
    public void EndLine(int place)
    {
        if (_text.Length > 0 && Last != '\n') AppendFor("\n", new TextSpan(place, 0));
    }

    /// <summary>The text by now.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The map of the text by now.</summary>
    public SourceMap ToMap() => new(_original, _lines ?? new LineMap(_original), [.. _starts], [.. _places], _text.Length);

    private void Open(TextSpan place, bool isVerbatim)
    {
        _starts.Add(_text.Length);
        _places.Add(place);
        _lastIsVerbatim = isVerbatim;
    }
}
