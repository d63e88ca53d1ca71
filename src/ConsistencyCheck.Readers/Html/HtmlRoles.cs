using System.Collections.Frozen;

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
            element.Role = Within(element.Parent?.Role ?? HtmlRole.Plain, Own(element, page, titleAt));
        }
    }

    /// <summary>Whether the element's words are dropped whatever stands around it.</summary>
    public static bool IsNeverRead(HtmlElement element) =>
        NeverRead.Contains(element.Name) || element.Find("hidden") is not null || element["aria-hidden"] == "true" || IsHiddenByStyle(element["style"]) ||
        (element.Name == "dialog" && element.Find("open") is null) || (element.Name == "sup" && element.LinkLength > 0);

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
    private static HtmlRole Within(HtmlRole outer, HtmlRole own) => own == HtmlRole.Skipped || outer == HtmlRole.Plain ? own : outer;

    private static HtmlRole Own(HtmlElement element, HtmlPage page, int titleAt)
    {
        if (IsNeverRead(element)) return HtmlRole.Skipped;
        var words = HtmlClassWords.Of(element);
        if (words.IsScreenReaderOnly) return HtmlRole.Skipped;
        if (element.Name is "html" or "body" or "main" or "article" or "#root") return HtmlRole.Plain;
        if (words.IsRelated && IsLinked(element, 0.4)) return HtmlRole.Related;
        if (words.IsBoilerplate && !element.HoldsStory && (words.IsDiscussion || element.TextLength < LongestBanner)) return HtmlRole.Skipped;
        return ByName(element, page, titleAt) ?? ByWords(element, words);
    }

    private static HtmlRole? ByName(HtmlElement element, HtmlPage page, int titleAt)
    {
        switch (element.Name)
        {
            case "nav":
                return HtmlRole.Skipped;
            case "form":
                return element.TextLength < LongestBanner ? HtmlRole.Skipped : null;
            case "header" when !element.IsInStory && !element.HoldsStory:
            case "footer" when !element.IsInStory || IsLinked(element, 0.5):
                return HtmlRole.Skipped;
            case "aside":
                if (IsLinked(element, 0.5)) return HtmlRole.Related;
                return element.IsInStory ? null : HtmlRole.Skipped;
            case "ul" or "ol" when element.TextLength > 0 && IsLinked(element, 0.8):
                return element.IsInStory || element.First > titleAt ? HtmlRole.Related : HtmlRole.Skipped;
            case "pre" when HoldsCode(element, page):
                return HtmlRole.Skipped;
            case "figcaption":
                return HtmlRole.Caption;
            case "blockquote":
                return HtmlRole.Quote;
            case "time":
                return element.TextLength <= LongestStamp ? HtmlRole.Stamp : null;
            default:
                if (!HtmlNames.IsHeading(element.Name)) return null;
                return RelatedHeading.Is(element, page) ? HtmlRole.Related : HtmlRole.Headline;
        }
    }

    private static HtmlRole ByWords(HtmlElement element, HtmlClassWords words)
    {
        if (element.TextLength > LongestBanner || element.HoldsStory) return HtmlRole.Plain;
        if (words.IsCaption) return HtmlRole.Caption;
        if (words.IsQuote) return HtmlRole.Quote;
        if (element.TextLength > LongestStamp) return HtmlRole.Plain;
        if (words.IsStamp || element["rel"] == "author" || element["itemprop"] is "datePublished" or "dateModified" or "dateCreated" or "author")
            return HtmlRole.Stamp;
        return words.IsHeadline ? HtmlRole.Headline : HtmlRole.Plain;
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
