using System.Collections.Frozen;

namespace ConsistencyCheck.Readers.Markup;

/// <summary>What NITF's own elements are to a reader. News formats have NITF as elements or as a quoted value, and it hardly shares a name with HTML in another meaning.</summary>
/// <seealso href="https://www.iptc.org/std/NITF/3.6/documentation/nitf-documentation.html">NITF 3.6</seealso>
internal static class NitfNames
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "abstract", "block", "body.content", "body.end", "body.head", "bq", "byline", "credit", "dateline", "hedline", "hl1", "hl2", "media", "media-caption",
        "note", "tagline",
    ]);

    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet(["media-metadata", "media-reference", "media-producer"]);

    /// <summary>Whether a name is NITF's. NITF is XML, where each tag may end its element itself.</summary>
    public static bool Has(string name) => IsBlock(name) || IsHidden(name);

    /// <summary>Whether an element is shown as a line or more of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether nothing of an element is shown as text.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>What the lines in an element are; null where its name says nothing of them.</summary>
    public static TextRole? RoleOf(string name) => name switch
    {
        "hl1" or "hl2" => TextRole.Headline,
        "bq" => TextRole.Quote,
        "media-caption" => TextRole.Caption,
        "byline" => TextRole.Stamp,
        "dateline" => TextRole.Dateline,
        _ => null,
    };
}
