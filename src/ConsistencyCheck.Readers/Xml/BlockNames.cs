using System.Collections.Frozen;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>What the elements of XHTML and of NITF are to a reader: both are small, and hardly share a name with another meaning.</summary>
/// <seealso href="https://www.iptc.org/std/NITF/3.6/documentation/nitf-documentation.html">NITF 3.6</seealso>
internal static class BlockNames
{
    /// <summary>Elements that are shown as a line or more of their own.</summary>
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
        "abstract", "block", "body.content", "body.end", "body.head", "bq", "byline", "credit", "dateline", "hedline", "hl1", "hl2", "media", "media-caption",
        "note", "tagline",
    ]);

    /// <summary>Elements of which nothing is shown as text.</summary>
    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet(
        ["head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "media-metadata", "media-reference", "media-producer"]);

    private static readonly FrozenDictionary<string, ZoneKind> Zones = new Dictionary<string, ZoneKind>
    {
        ["h1"] = ZoneKind.Headline,
        ["h2"] = ZoneKind.Headline,
        ["h3"] = ZoneKind.Headline,
        ["h4"] = ZoneKind.Headline,
        ["h5"] = ZoneKind.Headline,
        ["h6"] = ZoneKind.Headline,
        ["hl1"] = ZoneKind.Headline,
        ["hl2"] = ZoneKind.Headline,
        ["blockquote"] = ZoneKind.Quote,
        ["bq"] = ZoneKind.Quote,
        ["figcaption"] = ZoneKind.Caption,
        ["media-caption"] = ZoneKind.Caption,
        ["byline"] = ZoneKind.HeaderStamp,
        ["dateline"] = ZoneKind.Dateline,
        ["nav"] = ZoneKind.RelatedLink,
    }.ToFrozenDictionary();

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>The kind of the lines in an element; null where its name says nothing of them.</summary>
    public static ZoneKind? ZoneOf(string name) => Zones.TryGetValue(name, out var kind) ? kind : null;
}
