using System.Buffers;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Markup;

/// <summary>Writes the lines of a text out of its markup: white space collapsed as a browser does, references decoded, each line with what it is on the page.</summary>
/// <param name="html">The page or the fragment.</param>
/// <param name="text">What is written to.</param>
/// <param name="zones">Receives a zone for each line that the markup tells something of.</param>
/// <param name="placeOf">Where a stretch of a fragment's source stands in the file; null where it is the file.</param>
internal sealed class LineWriter(string html, MappedTextBuilder text, List<MarkedZone> zones, Func<TextSpan, TextSpan>? placeOf)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // Soft hyphens say where a word may be broken, and are no part of it. A browser drops zero characters.
    private static readonly SearchValues<char> Stops = SearchValues.Create(" \t\r\n\f&\u00AD\0");

    private int _lineStart = -1;
    private TextRole _role;
    private bool _isMixed;
    private TextSpan? _blank;
    private bool _hasSeparator;

    /// <summary>Writes words of the page.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="role">What they are on the page.</param>
    /// <param name="style">How they are set.</param>
    public void Write(TextSpan place, TextRole role, TextStyle style)
    {
        var i = place.Start;
        while (i < place.End)
        {
            var unit = html[i];
            if (IsBlank(unit)) i = WriteBlanks(i, place.End, style);
            else if (unit is '\u00AD' or '\0') i++;
            else if (unit == '&' && style != TextStyle.Verbatim) i += WriteReference(TextSpan.Between(i, place.End), role);
            else i = WriteWord(i, place.End, role, style);
        }
    }

    /// <summary>Writes what the page shows and does not say: quotation marks around an element.</summary>
    public void WriteMark(string mark, int at, TextRole role) => Put(mark, new TextSpan(at, 0), role);

    /// <summary>Writes what parts two words, such as the line end in a wrapped paragraph.</summary>
    public void WriteBlank(TextSpan place) => _blank ??= place;

    /// <summary>Begins another cell of a table's row.</summary>
    public void Separate() => _hasSeparator = _lineStart >= 0;

    public void EndLine(int at)
    {
        if (_lineStart >= 0)
        {
            if (!_isMixed && ZoneOf(_role) is { } kind) zones.Add(new MarkedZone(kind, TextSpan.Between(_lineStart, text.Length)));
            text.EndLine(InFile(new TextSpan(at, 0)).Start);
        }

        _lineStart = -1;
        _blank = null;
        _hasSeparator = false;
        _isMixed = false;
    }

    private int WriteBlanks(int i, int end, TextStyle style)
    {
        var start = i;
        while (i < end && IsBlank(html[i])) i++;
        var place = TextSpan.Between(start, i);
        if (style == TextStyle.Preformatted && place.Of(html).IndexOfAny('\n', '\r') >= 0) EndLine(start);
        else _blank ??= place;
        return i;
    }

    private int WriteReference(TextSpan rest, TextRole role)
    {
        if (!CharacterReference.TryRead(html, rest, out var words, out var length))
        {
            Put("&", new TextSpan(rest.Start, 1), role);
            return 1;
        }

        var place = new TextSpan(rest.Start, length);
        if (words.Length == 1 && IsBlank(words[0])) _blank ??= place;
        else if (words != "\u00AD") Put(words, place, role);
        return length;
    }

    private int WriteWord(int i, int end, TextRole role, TextStyle style)
    {
        // An exponent: 10<sup>6</sup> is not 106.
        if (style == TextStyle.Raised && char.IsAsciiDigit(html[i]))
        {
            Put(Raised.AsSpan(html[i] - '0', 1), new TextSpan(i, 1), role);
            return i + 1;
        }

        var rest = html.AsSpan(i, end - i);
        // The first is no stop, or is an ampersand that stands for itself.
        var length = 1 + Math.Max(0, rest[1..].IndexOfAny(Stops) is var stop and >= 0 ? stop : rest.Length - 1);
        if (style == TextStyle.Raised && rest[..length].IndexOfAnyInRange('0', '9') is var digit and > 0) length = digit;
        Put(rest[..length], new TextSpan(i, length), role);
        return i + length;
    }

    private void Put(ReadOnlySpan<char> words, TextSpan place, TextRole role)
    {
        if (_lineStart < 0)
        {
            if (text.Last != '\n') text.EndLine(InFile(new TextSpan(place.Start, 0)).Start);
            _lineStart = text.Length;
            _role = role;
        }
        else
        {
            if (_hasSeparator) Append(" | ", new TextSpan(place.Start, 0));
            else if (_blank is { } blank) Append(" ", blank);
            _isMixed |= role != _role;
        }

        _blank = null;
        _hasSeparator = false;
        Append(words, place);
    }

    private void Append(ReadOnlySpan<char> words, TextSpan place)
    {
        if (placeOf is null)
        {
            text.AppendFor(words, place);
            return;
        }

        var inFile = placeOf(place);
        if (words.Length != place.Length || inFile.Length == place.Length)
        {
            text.AppendFor(words, inFile);
            return;
        }

        // Something in the word is written otherwise in the file; its neighbours keep places of their own.
        for (var i = 0; i < words.Length; i++) text.AppendFor(words.Slice(i, 1), placeOf(new TextSpan(place.Start + i, 1)));
    }

    private TextSpan InFile(TextSpan place) => placeOf?.Invoke(place) ?? place;

    /// <summary>What a line is to the checks; null where only its shape tells.</summary>
    public static ZoneKind? ZoneOf(TextRole role) => role switch
    {
        TextRole.Headline => ZoneKind.Headline,
        TextRole.Stamp => ZoneKind.HeaderStamp,
        TextRole.Dateline => ZoneKind.Dateline,
        TextRole.Caption => ZoneKind.Caption,
        TextRole.Quote => ZoneKind.Quote,
        TextRole.Related => ZoneKind.RelatedLink,
        _ => null,
    };

    /// <summary>White space that a browser collapses; the no-break space is none.</summary>
    private static bool IsBlank(char unit) => unit is ' ' or '\t' or '\r' or '\n' or '\f';
}
