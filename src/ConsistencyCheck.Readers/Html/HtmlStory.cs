using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Which part of a page is the story: its headline and stamps, its main part, and the links to related stories, wherever they stand.</summary>
internal sealed class HtmlStory
{
    private readonly HtmlElement _main;
    private readonly HtmlElement? _title;

    private HtmlStory(HtmlElement main, HtmlElement? title)
    {
        _main = main;
        _title = title;
    }

    /// <summary>Finds the story.</summary>
    public static HtmlStory Of(HtmlPage page)
    {
        var main = MainOf(page);
        if (main.Name != "#root") MarkTeasers(page, main);
        return new HtmlStory(main, TitleOf(page, main));
    }

    /// <summary>Whether the words of an element belong to it.</summary>
    public bool Holds(HtmlElement element) =>
        IsIn(element, _main) || element.Role == TextRole.Related || (_title is { } title && (IsIn(element, title) || IsStampBelow(title, element)));

    /// <summary>
    /// The article or the main part; the whole body, from which the site's own parts are dropped already, where a page marks neither or has several of a kind.
    /// </summary>
    private static HtmlElement MainOf(HtmlPage page)
    {
        var scope = Longest(page.Elements.Where(element => element.Name == "main" || element["role"] == "main")) ?? page.Elements[0];
        var articles = page.Elements.Where(element => element.Name == "article" && IsIn(element, scope) && IsOutermost(element) && IsStory(element)).ToList();
        if (Longest(articles) is not { } longest) return scope;
        var second = articles.Where(article => article != longest).Select(Prose).DefaultIfEmpty(0).Max();
        // A page of several reports, or an article that is a box on a longer page, is read whole.
        return Prose(longest) >= 2 * second && Prose(longest) >= 0.25 * Prose(scope) ? longest : scope;
    }

    private static HtmlElement? Longest(IEnumerable<HtmlElement> elements) => elements.Where(IsStory).MaxBy(Prose);

    private static bool IsStory(HtmlElement element) => element.Role == TextRole.Plain && Prose(element) > 0;

    private static bool IsOutermost(HtmlElement article)
    {
        for (var holder = article.Parent; holder is not null; holder = holder.Parent)
        {
            if (holder.Name == "article") return false;
        }

        return true;
    }

    /// <summary>Articles beside the story that are mostly links are teasers of others.</summary>
    private static void MarkTeasers(HtmlPage page, HtmlElement main)
    {
        HtmlElement? teaser = null;
        foreach (var element in page.Elements)
        {
            if (teaser is not null && !IsIn(element, teaser)) teaser = null;
            if (element.Name == "article" && !IsIn(element, main) && !IsIn(main, element) && element.LinkLength >= 0.4 * element.TextLength) teaser ??= element;
            if (teaser is not null && element.Role != TextRole.Skipped) element.Role = TextRole.Related;
        }
    }

    /// <summary>The last main heading before a main part that has none of its own.</summary>
    private static HtmlElement? TitleOf(HtmlPage page, HtmlElement main)
    {
        var titles = page.Elements.Where(element => element.Name == "h1" && element.Role == TextRole.Headline && element.TextLength > 0).ToList();
        return titles.Exists(title => IsIn(title, main)) ? null : titles.FindLast(title => title.First < main.First);
    }

    private bool IsStampBelow(HtmlElement title, HtmlElement element) =>
        element.Role == TextRole.Stamp && element.First > title.First && element.First < _main.First;

    private static int Prose(HtmlElement element) => element.TextLength - element.LinkLength;

    private static bool IsIn(HtmlElement element, HtmlElement outer) => element.First >= outer.First && element.Last <= outer.Last;
}
