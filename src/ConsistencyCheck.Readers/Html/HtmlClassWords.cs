using System.Collections.Frozen;

namespace ConsistencyCheck.Readers.Html;

/// <summary>What the class and the id of an element say of it. There is no standard for them; these are the words that content systems use.</summary>
internal readonly struct HtmlClassWords
{
    private static readonly FrozenSet<string> Related = Set(
        "related relatedlinks relatedposts relatedstories recommended recommendation recommendations recirc recirculation trending popular outbrain taboola " +
        "readmore morestories seealso alsoread read-more more-stories more-news more-on most-read also-read see-also further-reading read-next up-next");

    private static readonly FrozenSet<string> Boilerplate = Set(
        "cookie cookies cookiebanner consent gdpr newsletter subscribe subscription paywall share sharing sharebar social advert advertisement advertising ad ads " +
        "adslot promo breadcrumb breadcrumbs pagination pager toolbar menu navbar navigation nav signup login skip-link skip-links");

    private static readonly FrozenSet<string> Discussion = Set("comments disqus comment-list comments-area commentlist");

    private static readonly FrozenSet<string> Stamp = Set(
        "byline author authors timestamp pubdate datetime datestamp date published entry-date article-date post-date story-date publish-date publication-date " +
        "date-published posted-on last-updated updated-on date-modified entry-meta post-meta article-meta");

    private static readonly FrozenSet<string> Hidden = Set("sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only");

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\f'];

    public bool IsRelated { get; private init; }

    public bool IsBoilerplate { get; private init; }

    /// <summary>Gets whether readers speak here, at whatever length.</summary>
    public bool IsDiscussion { get; private init; }

    public bool IsStamp { get; private init; }

    public bool IsCaption { get; private init; }

    public bool IsQuote { get; private init; }

    public bool IsHeadline { get; private init; }

    public bool IsScreenReaderOnly { get; private init; }

    public static HtmlClassWords Of(HtmlElement element)
    {
        var named = $"{element["class"]} {element["id"]}";
        if (named.Length <= 1) return default;
        var names = named.ToLowerInvariant().Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var words = names.SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        return new HtmlClassWords
        {
            IsScreenReaderOnly = names.Any(Hidden.Contains),
            IsRelated = words.Overlaps(Related),
            IsDiscussion = words.Overlaps(Discussion),
            IsBoilerplate = words.Overlaps(Boilerplate) || words.Overlaps(Discussion),
            IsStamp = words.Overlaps(Stamp),
            IsCaption = words.Contains("caption"),
            IsQuote = words.Contains("pullquote") || words.Contains("pull-quote"),
            IsHeadline = words.Contains("headline"),
        };
    }

    /// <summary>The words of a name, and each two that follow each other: "article__read-more" is read, more and read-more.</summary>
    private static IEnumerable<string> Parts(string name)
    {
        var parts = name.Split(['-', '_', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Concat(parts.Zip(parts.Skip(1), (first, second) => $"{first}-{second}"));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
