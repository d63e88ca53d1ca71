using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>Reads start tags.</summary>
internal sealed class XmlTagReader(FileText file, ProblemLog problems)
{
    private readonly string _text = file.Text;

    // A feed has some thirty names, each a thousand times.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public static bool IsNameStart(char character) => char.IsLetter(character) || character is '_' or ':';

    /// <summary>A name as messages show it: what a hostile file calls one may be as long as the file.</summary>
    public static string Shown(string name) => name.Length <= 40 ? name : $"{name.AsSpan(0, 40)}…";

    /// <summary>Reads the tag whose "&lt;" stands at an offset, and ends it where the next one begins if its "&gt;" is missing.</summary>
    public XmlTag Read(int at)
    {
        var i = EndOfName(at + 1);
        var tag = new XmlTag(Name(at + 1, i));
        while (true)
        {
            i = SkipSpace(i);
            if (i >= _text.Length || _text[i] == '<')
            {
                problems.Add(at, $"has a tag <{Shown(tag.Name)} without its \">\"");
                tag.End = i;
                return tag;
            }

            if (_text[i] == '>')
            {
                tag.End = i + 1;
                return tag;
            }

            if (_text[i] == '/' && i + 1 < _text.Length && _text[i + 1] == '>')
            {
                tag.IsEmpty = true;
                tag.End = i + 2;
                return tag;
            }

            i = ReadAttribute(tag, i);
        }
    }

    private int ReadAttribute(XmlTag tag, int start)
    {
        var end = EndOfName(start);
        if (end == start) return Skip(start);
        var equals = SkipSpace(end);
        if (equals >= _text.Length || _text[equals] != '=') return Skip(start, end);
        var open = SkipSpace(equals + 1);
        if (open >= _text.Length || _text[open] is not ('"' or '\'')) return Skip(start, equals + 1);
        // XML has no "<" in a value, so that a lost quotation mark costs one tag.
        var length = _text.AsSpan(open + 1).IndexOfAny(_text[open], '<');
        var close = length < 0 ? _text.Length : open + 1 + length;
        if (length < 0 || _text[close] == '<') return Skip(start, close);
        Add(tag, Name(start, end), TextSpan.Between(open + 1, close));
        return close + 1;
    }

    private void Add(XmlTag tag, string name, TextSpan value)
    {
        if (name == "xmlns") tag.Declarations.Add(("", value.Of(_text).ToString()));
        else if (name.StartsWith("xmlns:", StringComparison.Ordinal)) tag.Declarations.Add((name["xmlns:".Length..], value.Of(_text).ToString()));
        else tag.Attributes.Add(new XmlAttribute(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..], value));
    }

    private int Skip(int at, int? end = null)
    {
        problems.Add(at, "has an attribute that is not written name=\"value\" and is not read");
        return end ?? at + 1;
    }

    private string Name(int start, int end)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        var span = _text.AsSpan(start, end - start);
        if (names.TryGetValue(span, out var known)) return known;
        var name = span.ToString();
        _names.Add(name, name);
        return name;
    }

    private int EndOfName(int at)
    {
        while (at < _text.Length && (char.IsLetterOrDigit(_text[at]) || _text[at] is '_' or ':' or '-' or '.')) at++;
        return at;
    }

    private int SkipSpace(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }
}
