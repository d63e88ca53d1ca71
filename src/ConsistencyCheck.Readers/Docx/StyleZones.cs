using System.Xml;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>
/// Says what the paragraphs of a style are. Styles are told by their names, which are English in any language of Word; their ids are not.
/// </summary>
internal sealed class StyleZones
{
    // Styles build on one another a few levels deep; a circle must end.
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string Name, string? BasedOn)> _styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a document; none where its part cannot be read.</summary>
    public static StyleZones Read(byte[]? part)
    {
        var styles = new StyleZones();
        if (part is null) return styles;
        try
        {
            using var xml = PartXml.Open(part);
            styles.Read(xml);
        }
        catch (XmlException)
        {
            // Without its styles a text is still a text.
        }

        return styles;
    }

    /// <summary>Whether the style is that of the document's title.</summary>
    public bool IsTitle(string id) => Key(_styles.TryGetValue(id, out var style) ? style.Name : id) == "title";

    /// <summary>The kind of the paragraphs of a style; null where it says nothing of them.</summary>
    public ZoneKind? KindOf(string? id)
    {
        for (var i = 0; id is not null && i < LongestChain; i++)
        {
            var known = _styles.TryGetValue(id, out var style);
            if (KindOfName(Key(known ? style.Name : id)) is { } kind) return kind;
            id = known ? style.BasedOn : null;
        }

        return null;
    }

    private static ZoneKind? KindOfName(string name) => name switch
    {
        "title" or "subtitle" => ZoneKind.Headline,
        "caption" => ZoneKind.Caption,
        "quote" or "intensequote" => ZoneKind.Quote,
        _ when name.StartsWith("heading", StringComparison.Ordinal) && name.AsSpan("heading".Length).IndexOfAnyExceptInRange('0', '9') < 0 => ZoneKind.Headline,
        _ => null,
    };

    private static string Key(string name) => name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private void Read(XmlReader xml)
    {
        string? id = null;
        var (name, basedOn) = ("", (string?)null);
        while (xml.Read() && xml.Depth < PartXml.Deepest)
        {
            if (!WordNames.IsWord(xml.NamespaceURI)) continue;
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "style" } && id is not null) _styles.TryAdd(id, (name.Length > 0 ? name : id, basedOn));
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "style") (id, name, basedOn) = (xml.GetAttribute("styleId", xml.NamespaceURI), "", null);
            else if (xml.LocalName == "name") name = xml.GetAttribute("val", xml.NamespaceURI) ?? "";
            else if (xml.LocalName == "basedOn") basedOn = xml.GetAttribute("val", xml.NamespaceURI);
        }
    }
}
