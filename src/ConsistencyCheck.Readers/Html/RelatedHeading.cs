using System.Collections.Frozen;
using System.Text;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Tells headings over lists of links from headings of the story.</summary>
internal static class RelatedHeading
{
    private const int Longest = 32;

    private static readonly FrozenSet<string> Headings = new[]
    {
        "related", "related stories", "related articles", "related news", "related content", "related coverage", "related links", "related topics", "read more",
        "more stories", "more news", "more on this story", "read next", "up next", "also read", "see also", "further reading", "most read", "most popular",
        "popular", "popular stories", "trending", "trending now", "recommended", "recommended for you", "recommended stories", "top stories", "latest news",
        "you may also like", "you might also like", "from around the web", "more from this author", "more to read",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(HtmlElement heading, HtmlPage page)
    {
        if (heading.TextLength is 0 or > Longest) return false;
        var words = new StringBuilder();
        for (var i = heading.First; i < heading.Last; i++)
        {
            if (page.Events[i].Kind == HtmlEventKind.Text) words.Append(page.Events[i].Place.Of(page.Source));
        }

        return Is(words.ToString());
    }

    public static bool Is(ReadOnlySpan<char> words)
    {
        if (words.Length > 2 * Longest) return false;
        return Headings.Contains(string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', '…', '.'));
    }
}
