using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Html;
using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>What the elements of XHTML and of NITF are to a reader: both are small, and hardly share a name with another meaning.</summary>
internal static class BlockNames
{
    /// <summary>Whether an element is shown as a line or more of its own; a cell of a table is one here.</summary>
    public static bool IsBlock(string name) => name is "br" or "td" or "th" || HtmlNames.IsBlock(name) || NitfNames.IsBlock(name);

    public static bool IsHidden(string name) => name == "head" || HtmlRoles.IsNeverRead(name);

    /// <summary>The kind of the lines in an element; null where its name says nothing of them.</summary>
    public static ZoneKind? ZoneOf(string name) => name switch
    {
        "blockquote" => ZoneKind.Quote,
        "figcaption" => ZoneKind.Caption,
        "nav" => ZoneKind.RelatedLink,
        _ when HtmlNames.IsHeading(name) => ZoneKind.Headline,
        _ => NitfNames.RoleOf(name) is { } role ? LineWriter.ZoneOf(role) : null,
    };
}
