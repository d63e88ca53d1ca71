using System.Collections.Frozen;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>
/// Reads XML into elements that know their places, and goes on after what is wrong: a stray ampersand in one entry of a feed must not lose the others, and a
/// parser that stops at the first fault would lose them. There is nothing in it that could fetch a file or expand an entity.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="problems">Told of each fault.</param>
/// <param name="neverNested">Elements that do not contain their like: where one begins in another, the end tag of that is missing.</param>
internal sealed class XmlTreeReader(FileText file, ProblemLog problems, FrozenSet<string> neverNested)
{
    /// <summary>Pages are some thirty levels deep; readers go down level by level and must not run out of stack.</summary>
    public const int Deepest = 256;

    /// <summary>What one file may hold of elements, attributes and stretches of text; each takes some hundred bytes.</summary>
    public const int MostNodes = 2_000_000;

    private readonly string _text = file.Text;
    private readonly XmlTagReader _tags = new(file, problems);
    private readonly Stack<(XmlElement Element, XmlScope? Outer)> _open = new();
    private XmlScope? _scope;
    private XmlElement? _root;
    private string? _refusal;
    private int _refusedAt;
    private int _nodes;

    /// <summary>Reads the file; null where it has no element, or is refused.</summary>
    /// <param name="refusal">Why it is not read, as a clause; null where it is.</param>
    public XmlElement? Read(out ReadProblem? refusal)
    {
        var textStart = 0;
        for (var at = 0; _refusal is null;)
        {
            var next = at < _text.Length ? _text.IndexOf('<', at) : -1;
            if (next < 0) break;
            var (end, isMarkup) = ReadMarkup(next, textStart);
            at = end;
            if (isMarkup) textStart = end;
        }

        if (_refusal is null)
        {
            AddText(TextSpan.Between(textStart, _text.Length), isLiteral: false);
            CloseAtEnd();
        }

        if (_refusal is null && _root is null) Refuse(0, "is no XML: it has no element");
        refusal = _refusal is null ? null : new ReadProblem(file.LineOf(_refusedAt), _refusal);
        return _refusal is null ? _root : null;
    }

    /// <summary>Reads what a "&lt;" begins; where that is nothing, the text goes on.</summary>
    private (int End, bool IsMarkup) ReadMarkup(int at, int textStart)
    {
        var rest = _text.AsSpan(at);
        var before = TextSpan.Between(textStart, at);
        if (rest.StartsWith("<![CDATA[")) return (ReadLiteral(at, before), true);
        if (rest.StartsWith("<!--")) return (SkipTo("-->", at, before), true);
        if (rest.StartsWith("<?")) return (SkipTo("?>", at, before), true);
        if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) return (SkipDocumentType(at), true);
        if (rest.Length > 1 && rest[1] == '/') return (ReadEndTag(at, before), true);
        if (rest.Length > 1 && XmlTagReader.IsNameStart(rest[1])) return (ReadStartTag(at, before), true);
        problems.Add(at, "has a \"<\" that begins no tag, which is left as it stands; write \"&lt;\"");
        return (at + 1, false);
    }

    private int ReadLiteral(int at, TextSpan before)
    {
        AddText(before, isLiteral: false);
        var start = at + "<![CDATA[".Length;
        var end = _text.IndexOf("]]>", start, StringComparison.Ordinal);
        if (end < 0) problems.Add(at, "has a CDATA section that does not end");
        AddText(TextSpan.Between(start, end < 0 ? _text.Length : end), isLiteral: true);
        return end < 0 ? _text.Length : end + 3;
    }

    private int SkipTo(string mark, int at, TextSpan before)
    {
        AddText(before, isLiteral: false);
        var end = _text.IndexOf(mark, at, StringComparison.Ordinal);
        if (end < 0) problems.Add(at, $"has a comment or an instruction without its \"{mark}\"; nothing after it is read");
        return end < 0 ? _text.Length : end + mark.Length;
    }

    /// <summary>A document type that only names itself is skipped; one with declarations can blow up or fetch files, and news has no use for it.</summary>
    private int SkipDocumentType(int at)
    {
        var end = _text.AsSpan(at).IndexOfAny('[', '>');
        if (end >= 0 && _text[at + end] == '>') return at + end + 1;
        Refuse(at, "declares entities or a document type of its own, which are not read because they can grow without end; remove the DOCTYPE");
        return _text.Length;
    }

    private int ReadStartTag(int at, TextSpan before)
    {
        AddText(before, isLiteral: false);
        var tag = _tags.Read(at);
        Count(1 + tag.Attributes.Count, at);
        if (neverNested.Contains(tag.Name)) CloseLike(tag.Name, at);
        var outer = _scope;
        foreach (var (prefix, value) in tag.Declarations) _scope = new XmlScope(prefix, value, _scope);
        if (_scope?.Count > XmlScope.Most) Refuse(at, string.Create(null, $"declares more than {XmlScope.Most} namespaces"));
        if (tag.Prefix.Length > 0 && XmlScope.Find(_scope, tag.Prefix).Length == 0) problems.Add(at, $"uses the prefix \"{tag.Prefix}\" without declaring it");
        var element = new XmlElement(tag.Name, tag.LocalName, XmlScope.Find(_scope, tag.Prefix), at, tag.Attributes) { End = tag.End };
        if (_open.TryPeek(out var parent)) parent.Element.Add(new XmlNode(element, default, IsLiteral: false));
        else if (_root is null) _root = element;
        else problems.Add(at, $"has a second root element <{tag.Name}>, which is not read");
        if (tag.IsEmpty) _scope = outer;
        else _open.Push((element, outer));
        if (_open.Count > Deepest) Refuse(at, string.Create(null, $"is nested more than {Deepest} levels deep, as no news is"));
        return tag.End;
    }

    private int ReadEndTag(int at, TextSpan before)
    {
        AddText(before, isLiteral: false);
        var close = _text.AsSpan(at).IndexOfAny('>', '\n');
        var end = close < 0 ? _text.Length : at + close + 1;
        var name = _text[(at + 2)..(close < 0 ? _text.Length : at + close)].Trim();
        if (_open.All(open => open.Element.QualifiedName != name))
        {
            problems.Add(at, $"has an end tag </{XmlTagReader.Shown(name)}> without a start tag");
            return end;
        }

        while (_open.Peek().Element.QualifiedName != name) CloseUnended(at);
        Close(end);
        return end;
    }

    private void CloseLike(string name, int at)
    {
        if (_open.All(open => open.Element.QualifiedName != name)) return;
        while (_open.Peek().Element.QualifiedName != name) CloseUnended(at);
        CloseUnended(at);
    }

    private void CloseAtEnd()
    {
        if (_open.Count > 0)
        {
            var innermost = _open.Peek().Element;
            problems.Add(Math.Max(innermost.Start, _text.Length - 1), string.Create(
                null, $"ends inside <{innermost.QualifiedName}>, which begins on line {file.LineOf(innermost.Start)}: the file is cut, and what it has of the entry is read"));
        }

        while (_open.Count > 0) Close(_text.Length);
    }

    private void CloseUnended(int at)
    {
        var element = _open.Peek().Element;
        problems.Add(element.Start, $"has a <{XmlTagReader.Shown(element.QualifiedName)}> without an end tag");
        Close(at);
    }

    private void Close(int end)
    {
        var (element, outer) = _open.Pop();
        element.End = end;
        _scope = outer;
    }

    private void AddText(TextSpan place, bool isLiteral)
    {
        if (place.Length == 0 || !_open.TryPeek(out var open)) return;
        Count(1, place.Start);
        open.Element.Add(new XmlNode(null, place, isLiteral));
    }

    private void Count(int nodes, int at)
    {
        _nodes += nodes;
        if (_nodes > MostNodes) Refuse(at, string.Create(null, $"has more than {MostNodes} elements, attributes and stretches of text; split it"));
    }

    private void Refuse(int at, string refusal)
    {
        if (_refusal is not null) return;
        _refusal = refusal;
        _refusedAt = at;
    }
}
