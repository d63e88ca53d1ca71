using System.Collections.Frozen;
using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Says what each element of a page is, by its name, its attributes and how much of it is links.</summary>
internal static class HtmlRoles
{
    /// <summary>A stamp or byline, in code units without white space.</summary>
    private const int LongestStamp = 160;

    /// <summary>A form or a banner; one that is longer holds the page, as ASP.NET's do.</summary>
    private const int LongestBanner = 600;

    // No words of the story: code, other media, fields to fill in, and what was struck out.
    private static readonly FrozenSet<string> NeverRead = (
        "script style template noscript svg math iframe object applet video audio canvas map select textarea button datalist progress meter title noembed " +
        "noframes frameset rt rp del s strike").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Sets the role of every element.</summary>
    public static void Assign(HtmlPage page, bool isFragment)
    {
        var titleAt = page.Elements.FirstOrDefault(element => element.Name == "h1")?.First ?? 0;
        foreach (var element in page.Elements)
        {
            if (element.Name is "h1" or "main") MarkHolders(element);
        }

        foreach (var element in page.Elements)
        {
            element.IsInStory = isFragment || element.Parent is { IsInStory: true } || element.Name is "article" or "main" || element["role"] == "main";
            element.Role = Within(element.Parent?.Role ?? TextRole.Plain, Own(element, page, titleAt));
        }
    }

    /// <summary>Whether the element's words are dropped whatever stands around it.</summary>
    public static bool IsNeverRead(HtmlElement element) =>
        IsNeverRead(element.Name) ||
        element.Find("hidden") is not null || element["aria-hidden"] == "true" || IsHiddenByStyle(element["style"]) ||
        (element.Name == "dialog" && element.Find("open") is null) || (element.Name == "sup" && element.LinkLength > 0);

    /// <summary>Whether elements of a name are never read, whatever their attributes; in XHTML and NITF as in a page.</summary>
    public static bool IsNeverRead(string name) => NeverRead.Contains(name) || NitfNames.IsHidden(name);

    private static void MarkHolders(HtmlElement element)
    {
        for (var holder = element.Parent; holder is { HoldsStory: false }; holder = holder.Parent) holder.HoldsStory = true;
    }

    private static bool IsHiddenByStyle(string? style)
    {
        if (style is null) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is outside decides, but for what is not read at all.</summary>
    private static TextRole Within(TextRole outer, TextRole own) => own == TextRole.Skipped || outer == TextRole.Plain ? own : outer;

    private static TextRole Own(HtmlElement element, HtmlPage page, int titleAt)
    {
        if (IsNeverRead(element)) return TextRole.Skipped;
        var words = HtmlClassWords.Of(element);
        if (words.IsScreenReaderOnly) return TextRole.Skipped;
        if (element.Name is "html" or "body" or "main" or "article" or "#root") return TextRole.Plain;
        if (words.IsRelated && IsLinked(element, 0.4)) return TextRole.Related;
        if (words.IsBoilerplate && !element.HoldsStory && (words.IsDiscussion || element.TextLength < LongestBanner)) return TextRole.Skipped;
        return ByName(element, page, titleAt) ?? ByWords(element, words);
    }

    private static TextRole? ByName(HtmlElement element, HtmlPage page, int titleAt)
    {
        switch (element.Name)
        {
            case "nav":
                return TextRole.Skipped;
            case "form":
                return element.TextLength < LongestBanner ? TextRole.Skipped : null;
            case "header" when !element.IsInStory && !element.HoldsStory:
            case "footer" when !element.IsInStory || IsLinked(element, 0.5):
                return TextRole.Skipped;
            case "aside":
                if (IsLinked(element, 0.5)) return TextRole.Related;
                return element.IsInStory ? null : TextRole.Skipped;
            case "ul" or "ol" when element.TextLength > 0 && IsLinked(element, 0.8):
                return element.IsInStory || element.First > titleAt ? TextRole.Related : TextRole.Skipped;
            case "pre" when HoldsCode(element, page):
                return TextRole.Skipped;
            case "figcaption":
                return TextRole.Caption;
            case "blockquote":
                return TextRole.Quote;
            case "time":
                return element.TextLength <= LongestStamp ? TextRole.Stamp : null;
            default:
                if (!HtmlNames.IsHeading(element.Name)) return NitfNames.RoleOf(element.Name);
                return RelatedHeading.Is(element, page) ? TextRole.Related : TextRole.Headline;
        }
    }

    private static TextRole ByWords(HtmlElement element, HtmlClassWords words)
    {
        if (element.TextLength > LongestBanner || element.HoldsStory) return TextRole.Plain;
        if (words.IsCaption) return TextRole.Caption;
        if (words.IsQuote) return TextRole.Quote;
        if (element.TextLength > LongestStamp) return TextRole.Plain;
        if (words.IsStamp || element["rel"] == "author" || element["itemprop"] is "datePublished" or "dateModified" or "dateCreated" or "author")
            return TextRole.Stamp;
        return words.IsHeadline ? TextRole.Headline : TextRole.Plain;
    }

    private static bool HoldsCode(HtmlElement pre, HtmlPage page)
    {
        for (var i = pre.First + 1; i < pre.Last; i++)
        {
            var step = page.Events[i];
            if (step.Kind == HtmlEventKind.Text && step.Place.Of(page.Source).IsWhiteSpace()) continue;
            return step.Kind == HtmlEventKind.Open && step.Element.Name is "code" or "samp" or "kbd";
        }

        return false;
    }

    private static bool IsLinked(HtmlElement element, double share) => element.LinkLength > 0 && element.LinkLength >= share * element.TextLength;
}
