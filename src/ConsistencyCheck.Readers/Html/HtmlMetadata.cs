using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Days;
using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Html;

/// <summary>What a page says of itself apart from its text. A value that is no date is passed over; of several sources the first in the order below counts.</summary>
internal sealed class HtmlMetadata
{
    // The order of trust: what is written for search engines and readers of links first, then what the page's own mark-up says, then the tags of analytics
    // and library catalogues, and last names that mean the day of the page as often as that of the story.
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "pubdate", "pub_date",
        "publishdate", "publish-date", "publish_date", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dc:date",
        "dcterms.date", "date",
    ];

    private static readonly string[] ModifiedNames =
        ["article:modified_time", "og:updated_time", "lastmod", "last-modified", "datemodified", "dcterms.modified", "dc.date.modified", "revised"];

    private readonly Dictionary<string, (string Value, TextSpan Place)> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Value, TextSpan Place)> _items = new(StringComparer.Ordinal);
    private readonly List<(string Value, TextSpan Place)> _entries = [];
    private readonly HtmlPage _page;
    private JsonLdArticle? _article;
    private string? _canonical;
    private string? _title;

    private HtmlMetadata(HtmlPage page) => _page = page;

    /// <summary>Adds to a document what its page says of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="document">The document.</param>
    /// <param name="hasHeadline">Whether the headline stands in the text already.</param>
    public static SourceDocument AddTo(SourceDocument document, HtmlPage page, bool hasHeadline)
    {
        var metadata = new HtmlMetadata(page);
        metadata.Collect();
        var published = metadata.Day(metadata._article?.Published, PublishedNames, "datePublished") ?? metadata.EntryDay();
        return document with
        {
            Published = published?.Day,
            PublishedAt = published?.Place,
            Modified = metadata.Day(metadata._article?.Modified, ModifiedNames, "dateModified")?.Day,
            Crawled = metadata.Crawled(),
            Title = hasHeadline ? null : metadata._article?.Headline ?? metadata.Named("og:title") ?? metadata._title,
            Source = metadata._article?.Publisher ?? metadata.Named("og:site_name"),
            Url = metadata._canonical ?? metadata.Named("og:url") ?? metadata._article?.Url,
        };
    }

    private void Collect()
    {
        foreach (var element in _page.Elements)
        {
            switch (element.Name)
            {
                case "meta":
                    Add(_named, element["property"] ?? element["name"], element.Find("content"));
                    break;
                case "link" when element["rel"] is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase):
                    _canonical ??= NotEmpty(element["href"]);
                    break;
                case "title" when !element.IsForeign:
                    _title ??= NotEmpty(TextOf(element, out _));
                    break;
                case "script" when element["type"] is { } type && type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase):
                    _article ??= JsonLdReader.Read(TextOf(element, out var place), place.Start);
                    break;
            }

            if (IsOfAnother(element)) continue;
            if (element["itemprop"] is { } item) Add(_items, item, element.Find("content") ?? element.Find("datetime"));
            // RDFa, as Drupal writes it: <span property="dc:date" content="2013-04-19T00:00:00-05:00">.
            if (element.Name != "meta" && element["property"] is { } property) Add(_named, property, element.Find("content"));
            if (EntryDay(element) is { } entry) _entries.Add((entry.Value, entry.PlaceIn(_page.Source)));
        }
    }

    /// <summary>The time of a microformats entry: <c>&lt;abbr class="published" title="2010-08-13T16:39"&gt;</c>, <c>&lt;time class="dt-published" datetime=…&gt;</c>.</summary>
    /// <seealso href="https://microformats.org/wiki/hatom#Entry_Published">hAtom 0.1 and h-entry</seealso>
    private static HtmlAttribute? EntryDay(HtmlElement element) =>
        element["class"] is { } classes && (HasWord(classes, "published") || HasWord(classes, "dt-published"))
            ? element.Find("datetime") ?? element.Find("title")
            : null;

    private static bool HasWord(string classes, string word)
    {
        foreach (var range in classes.AsSpan().SplitAny(" \t\r\n\f"))
            if (classes.AsSpan(range).Equals(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether the element belongs to a story that the page only links to.</summary>
    private static bool IsOfAnother(HtmlElement element) => element.Role == TextRole.Related;

    private void Add(Dictionary<string, (string Value, TextSpan Place)> values, string? name, HtmlAttribute? value)
    {
        if (name is not null && value is not null && value.Value.Length > 0) values.TryAdd(name, (value.Value, value.PlaceIn(_page.Source)));
    }

    private (DateOnly Day, TextSpan Place)? Day((string Value, TextSpan Place)? article, string[] names, string item)
    {
        List<(string Value, TextSpan Place)> stated = [];
        if (article is { } first) stated.Add(first);
        if (_named.TryGetValue(names[0], out var graph)) stated.Add(graph);
        if (_items.TryGetValue(item, out var marked)) stated.Add(marked);
        foreach (var name in names.Skip(1))
        {
            if (_named.TryGetValue(name, out var value)) stated.Add(value);
        }

        foreach (var (value, place) in stated)
        {
            if (DayText.TryRead(value, out var day)) return (day, place);
        }

        return null;
    }

    /// <summary>The day of the page's entries; none where they differ, since then the page is a list.</summary>
    private (DateOnly Day, TextSpan Place)? EntryDay()
    {
        (DateOnly Day, TextSpan Place)? found = null;
        foreach (var (value, place) in _entries)
        {
            if (!DayText.TryRead(value, out var day) || day == found?.Day) continue;
            if (found is not null) return null;
            found = (day, place);
        }

        return found;
    }

    private DateOnly? Crawled()
    {
        // Save Page WE: <meta name="savepage-date" content="Wed Sep 06 2023 20:09:11 GMT+0000 (…)">.
        if (Named("savepage-date") is { } saved && SaveNote.JavaScriptDay(saved) is { } day) return day;
        return _page.SaveNotes.Select(SaveNote.DayOf).FirstOrDefault(found => found is not null);
    }

    private string? Named(string name) => _named.TryGetValue(name, out var found) ? NotEmpty(found.Value) : null;

    private string TextOf(HtmlElement element, out TextSpan place)
    {
        place = new TextSpan(_page.Events[element.First].Place.End, 0);
        for (var i = element.First; i < element.Last; i++)
        {
            if (_page.Events[i].Kind != HtmlEventKind.Text) continue;
            place = place.Length == 0 ? _page.Events[i].Place : TextSpan.Between(place.Start, _page.Events[i].Place.End);
        }

        var text = place.Of(_page.Source).ToString();
        return element.Name == "title" ? System.Net.WebUtility.HtmlDecode(text) : text;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
