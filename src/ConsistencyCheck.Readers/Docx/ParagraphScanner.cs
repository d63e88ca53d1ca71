using System.Globalization;
using System.Xml;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>
/// Reads the paragraphs of a part in the order in which they begin, as the text stands with all changes accepted: what was deleted or moved away is left
/// out, what was inserted is in; of fields the result and not the code; nothing that is hidden.
/// </summary>
internal sealed class ParagraphScanner(XmlReader xml, List<DocxParagraph> paragraphs)
{
    private readonly Stack<DocxParagraph> _open = new();

    // Whether each open field has come to its result, and how many have not.
    private readonly Stack<bool> _fields = new();
    private int _codes;

    // Each open list of alternatives, by its depth, and whether one of them has been read.
    private readonly Stack<(int Depth, bool HasChoice)> _alternatives = new();
    private bool _isRunHidden;
    private bool _isTooDeep;

    /// <summary>Reads to the end of the part.</summary>
    /// <returns>False where the part is nested too deep.</returns>
    public bool Read()
    {
        while (!_isTooDeep && xml.Read())
        {
            _isTooDeep |= xml.Depth > PartXml.Deepest;
            if (xml.NodeType == XmlNodeType.Element) TakeElement();
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" } && WordNames.IsWord(xml.NamespaceURI)) _open.TryPop(out _);
        }

        return !_isTooDeep;
    }

    /// <summary>Takes an element in; the reader then stands at it, or at its end where its content was taken too.</summary>
    private void TakeElement()
    {
        if (xml.NamespaceURI == WordNames.Compatibility)
        {
            TakeAlternative();
            return;
        }

        if (!WordNames.IsWord(xml.NamespaceURI)) return;
        switch (xml.LocalName)
        {
            case "p":
                paragraphs.Add(new DocxParagraph());
                if (!xml.IsEmptyElement) _open.Push(paragraphs[^1]);
                break;
            case "pPr":
                TakeStyle();
                break;
            case "r":
                _isRunHidden = false;
                break;
            case "rPr":
                TakeRunProperties();
                break;
            case "t":
                TakeText();
                break;
            case "fldChar":
                TakeFieldMark(Value("fldCharType"));
                break;
            // Deleted or moved away; codes of fields; readings over ideographs; definitions of the page, of tables and of content controls.
            case "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rt" or "sectPr" or "tblPr" or "trPr" or "tcPr" or "sdtPr":
            // The lines above the notes, and what they say where they go on.
            case "footnote" or "endnote" when Value("type") is not (null or "normal"):
                Skip();
                break;
            default:
                Append(CharacterOf(xml.LocalName));
                break;
        }
    }

    private string CharacterOf(string name) => name switch
    {
        "tab" or "ptab" => "\t",
        // The line ends and the paragraph goes on; the end of a page or a column is no character.
        "br" when Value("type") is null or "textWrapping" => " ",
        "cr" => " ",
        "noBreakHyphen" => "\u2011",
        "sym" => Symbol(Value("char")),
        _ => "",
    };

    /// <summary>A character of a symbol font: those fonts put theirs into the private area, where they are no text.</summary>
    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character) && character is >= 0x20 and < 0xD800
            ? $"{(char)character}"
            : "";

    /// <summary>Of alternatives the first is read: the text boxes of the others are the same ones for older programs.</summary>
    private void TakeAlternative()
    {
        if (xml.LocalName is not ("AlternateContent" or "Choice" or "Fallback")) return;
        while (_alternatives.TryPeek(out var passed) && passed.Depth >= xml.Depth) _alternatives.Pop();
        if (xml.LocalName == "AlternateContent")
        {
            _alternatives.Push((xml.Depth, false));
        }
        else if (_alternatives.TryPop(out var current))
        {
            _alternatives.Push((current.Depth, true));
            if (current.HasChoice) Skip();
        }
    }

    /// <summary>The style of the paragraph now; the one before a tracked change stands deeper.</summary>
    private void TakeStyle()
    {
        var depth = xml.Depth;
        while (MoveInside(depth))
        {
            if (IsChild("pStyle", depth) && _open.TryPeek(out var paragraph)) paragraph.Style ??= Value("val");
        }
    }

    private void TakeRunProperties()
    {
        var depth = xml.Depth;
        while (MoveInside(depth))
        {
            if (IsChild("vanish", depth)) _isRunHidden = Value("val") is not ("0" or "false" or "off");
        }
    }

    private void TakeText()
    {
        var isKept = xml.XmlSpace == XmlSpace.Preserve;
        var depth = xml.Depth;
        while (MoveInside(depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) Append(isKept ? xml.Value : xml.Value.Trim());
        }
    }

    private void TakeFieldMark(string? type)
    {
        if (type == "begin") _fields.Push(false);
        if (type == "begin") _codes++;
        if (type is not ("separate" or "end") || !_fields.TryPop(out var isResult)) return;
        if (!isResult) _codes--;
        if (type == "separate") _fields.Push(true);
    }

    /// <summary>Appends to the innermost paragraph; a line of the text must stay one line, and a soft hyphen would part a word.</summary>
    private void Append(string text)
    {
        if (text.Length == 0 || _isRunHidden || _codes > 0 || !_open.TryPeek(out var paragraph)) return;
        foreach (var character in text)
        {
            if (character != '\u00AD') paragraph.Text.Append(character is '\r' or '\n' ? ' ' : character);
        }
    }

    private void Skip()
    {
        var depth = xml.Depth;
        while (MoveInside(depth))
        {
        }
    }

    /// <summary>Goes on by one node; false at the end of the element of that depth, which the reader then stands at.</summary>
    private bool MoveInside(int depth)
    {
        // An empty element has no end to stop at.
        if (xml.Depth == depth && xml is { NodeType: XmlNodeType.Element, IsEmptyElement: true }) return false;
        if (_isTooDeep || !xml.Read()) return false;
        _isTooDeep = xml.Depth > PartXml.Deepest;
        return !_isTooDeep && xml.Depth > depth;
    }

    private bool IsChild(string name, int depth) => xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && xml.LocalName == name;

    private string? Value(string name) => xml.GetAttribute(name, xml.NamespaceURI);
}
