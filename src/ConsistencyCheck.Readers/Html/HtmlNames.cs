using System.Collections.Frozen;

namespace ConsistencyCheck.Readers.Html;

/// <summary>The names of the HTML standard by how its parser treats them. https://html.spec.whatwg.org/multipage/parsing.html</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Voids = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly FrozenSet<string> InHead = Set("base basefont bgsound link meta noscript script style template title head html noframes");

    // Where a line begins and ends in a browser's own style sheet, display being block, list-item or table-row.
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 " +
        "head header hgroup hr html legend li listing main menu nav noframes ol optgroup option p plaintext pre search section summary table tbody tfoot thead " +
        "tr ul xmp");

    private static readonly FrozenSet<string> EndParagraph = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing li " +
        "main menu nav ol p plaintext pre search section summary table ul xmp dd dt");

    // "Special" in 13.2.4.2: the end tag of another element does not reach through them.
    private static readonly FrozenSet<string> Specials = Set(
        "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset " +
        "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu " +
        "meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea " +
        "tfoot th thead title tr track ul wbr xmp");

    private static readonly FrozenSet<string> Scopes = Set("applet button caption html marquee object table td template th");

    private static readonly FrozenSet<string> TableParts = Set("table caption tbody thead tfoot tr td th");

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static bool BelongsInHead(string name) => InHead.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool EndsParagraph(string name) => EndParagraph.Contains(name);

    public static bool IsSpecial(string name) => Specials.Contains(name);

    /// <summary>Whether an end tag of another name outside does not reach into the element.</summary>
    public static bool IsScope(string name) => Scopes.Contains(name);

    public static bool IsTablePart(string name) => TableParts.Contains(name);

    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
