using System.Diagnostics.CodeAnalysis;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Takes a page apart into elements and words, each with its exact place.</summary>
/// <remarks>
/// AngleSharp's tokenizer says where each token stands; its tree does not say where text stands, and builds one that is as deep as the page. So the tokens
/// are taken from it and the nesting is kept here, without recursion and in linear time.
/// </remarks>
internal sealed class HtmlPageReader : IDisposable
{
    /// <summary>How many elements a page may have: the longest single-page editions of laws and standards have about half as many.</summary>
    private const int MostElements = 500_000;

    private readonly string _html;
    private readonly TextSource _source;
    private readonly HtmlTokenizer _tokenizer;
    private readonly HtmlOpenElements _open;
    private readonly List<HtmlEvent> _events = [];
    private readonly List<HtmlElement> _elements = [];
    private readonly List<string> _saveNotes = [];
    private readonly bool _isXml;
    private bool _hasHtml;
    private bool _hasBody;
    private int _at;

    private HtmlPageReader(string html)
    {
        _html = html;
        _source = new TextSource(html);
        _tokenizer = new HtmlTokenizer(_source, HtmlEntityProvider.Resolver);
        _open = new HtmlOpenElements(Close);
        _isXml = html.AsSpan().TrimStart().StartsWith("<?xml");
    }

    /// <summary>Reads a page or a fragment; false where it has more elements than are read of one.</summary>
    public static bool TryRead(string html, [NotNullWhen(true)] out HtmlPage? page)
    {
        using var reader = new HtmlPageReader(html);
        page = reader.Read();
        return page is not null;
    }

    /// <summary>What to tell of a page that has too many.</summary>
    public static string TooMany => string.Create(null, $"has more than {MostElements} elements, and no more are read of one page; split it");

    public void Dispose()
    {
        _tokenizer.Dispose();
        _source.Dispose();
    }

    private HtmlPage? Read()
    {
        var root = new HtmlElement("#root", null, []);
        _elements.Add(root);
        _open.Push(root);
        while (true)
        {
            _tokenizer.IsAcceptingCharacterData = _isXml || _open.Innermost.IsForeign;
            var token = _tokenizer.Get();
            var place = TextSpan.Between(token.Position.Index, Math.Max(token.Position.Index, Math.Min(_source.Index, _html.Length)));
            _at = place.Start;
            if (token.Type == HtmlTokenType.EndOfFile) break;
            Take(token, place);
            if (_elements.Count > MostElements) return null;
        }

        _open.CloseAll();
        root.Last = _events.Count;
        return new HtmlPage(_html, _events, _elements, _saveNotes);
    }

    private void Take(HtmlToken token, TextSpan place)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open((HtmlTagToken)token, place);
                break;
            case HtmlTokenType.EndTag when token.Name == "br":
                AddEmpty(new HtmlElement("br", _open.Innermost, []), place);
                break;
            case HtmlTokenType.EndTag:
                _open.End(token.Name);
                break;
            case HtmlTokenType.Character:
                AddText(place);
                break;
            case HtmlTokenType.Comment when SaveNote.Is(token.Data):
                _saveNotes.Add(token.Data);
                break;
        }
    }

    private void Open(HtmlTagToken tag, TextSpan place)
    {
        var name = tag.Name;
        if ((name == "html" && _hasHtml) || (name == "body" && _hasBody)) return;
        _hasHtml |= name == "html";
        _hasBody |= name == "body";
        if (!_open.Innermost.IsForeign) _open.CloseBefore(name);
        var element = new HtmlElement(name, _open.Innermost, AttributesOf(tag));
        var mode = element.IsForeign ? HtmlParseMode.PCData : ModeOf(name);
        // What is too deep opens nothing; a script still has to swallow its text.
        if (HtmlNames.IsVoid(name) || (tag.IsSelfClosing && (element.IsForeign || NitfNames.Has(name))) || (_open.IsFull && mode == HtmlParseMode.PCData))
        {
            AddEmpty(element, place);
            return;
        }

        Add(element, place);
        _open.Push(element);
        _tokenizer.State = mode;
    }

    private void AddEmpty(HtmlElement element, TextSpan place)
    {
        Add(element, place);
        element.Last = _events.Count;
        _events.Add(new HtmlEvent(HtmlEventKind.Close, element, new TextSpan(place.End, 0)));
    }

    private void Add(HtmlElement element, TextSpan place)
    {
        element.First = _events.Count;
        _elements.Add(element);
        _events.Add(new HtmlEvent(HtmlEventKind.Open, element, place));
    }

    private void AddText(TextSpan place)
    {
        var length = 0;
        foreach (var unit in place.Of(_html))
        {
            if (!char.IsWhiteSpace(unit)) length++;
        }

        if (length > 0 && _open.Innermost.Name == "head") _open.CloseBefore("body");
        var holder = _open.Innermost;
        holder.TextLength += length;
        if (_open.Links > 0) holder.LinkLength += length;
        _events.Add(new HtmlEvent(HtmlEventKind.Text, holder, place));
    }

    private void Close(HtmlElement element)
    {
        element.Last = _events.Count;
        _events.Add(new HtmlEvent(HtmlEventKind.Close, element, new TextSpan(_at, 0)));
        // What is not read is no text of what holds it.
        if (element.Parent is not { } parent || HtmlRoles.IsNeverRead(element)) return;
        parent.TextLength += element.TextLength;
        parent.LinkLength += element.LinkLength;
    }

    private static HtmlAttribute[] AttributesOf(HtmlTagToken tag)
    {
        var attributes = tag.Attributes;
        return attributes.Count == 0 ? [] : [.. attributes.Select(one => new HtmlAttribute(one.Name, one.Value, one.Position.Index))];
    }

    /// <summary>How the words in an element are written. https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments</summary>
    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
