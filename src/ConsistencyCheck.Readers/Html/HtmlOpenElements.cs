namespace ConsistencyCheck.Readers.Html;

/// <summary>The elements that are open at a point of the page, and which of them a tag closes without naming them.</summary>
/// <remarks>
/// The standard's tree construction moves words about (text in a table goes before it). Here words stay where they stand, since places follow the file; what
/// is left of the standard is which tag ends which element.
/// </remarks>
internal sealed class HtmlOpenElements(Action<HtmlElement> onClose)
{
    /// <summary>
    /// How deep elements nest; a tag below opens nothing. Chromium's limit, so that no page shows less here than there.
    /// https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/html/parser/html_construction_site.cc (kMaximumHTMLParserDOMTreeDepth)
    /// </summary>
    private const int MostDepth = 512;

    private readonly List<HtmlElement> _open = [];

    public HtmlElement Innermost => _open[^1];

    /// <summary>Gets how many links the words at this point stand in.</summary>
    public int Links { get; private set; }

    public bool IsFull => _open.Count >= MostDepth;

    public void Push(HtmlElement element)
    {
        _open.Add(element);
        if (IsLink(element)) Links++;
    }

    /// <summary>Closes all but the root.</summary>
    public void CloseAll() => CloseFrom(1);

    /// <summary>Closes what a start tag ends: the paragraph before a block, the item before an item, the head before the body.</summary>
    public void CloseBefore(string name)
    {
        if (Innermost.Name == "head" && !HtmlNames.BelongsInHead(name)) CloseFrom(_open.Count - 1);
        if (HtmlNames.IsHeading(name) && HtmlNames.IsHeading(Innermost.Name)) CloseFrom(_open.Count - 1);
        switch (name)
        {
            case "li":
                CloseItem(open => open == "li");
                break;
            case "dd" or "dt":
                CloseItem(open => open is "dd" or "dt");
                break;
            case "tr":
                CloseInTable(open => open == "tr");
                break;
            case "td" or "th":
                CloseInTable(open => open is "td" or "th");
                break;
            case "tbody" or "thead" or "tfoot":
                CloseInTable(open => open is "tbody" or "thead" or "tfoot" or "caption");
                break;
            case "option":
                if (Innermost.Name == "option") CloseFrom(_open.Count - 1);
                break;
            case "a":
                // A link in a link ends the outer one.
                End("a");
                break;
        }

        if (HtmlNames.EndsParagraph(name)) CloseUpTo(open => open == "p", HtmlNames.IsScope);
    }

    /// <summary>Closes what an end tag ends; a tag that ends nothing is ignored.</summary>
    public void End(string name)
    {
        // Words after these two still belong to the body.
        if (name is "body" or "html") return;
        if (HtmlNames.IsTablePart(name)) CloseUpTo(open => open == name, open => open == "table");
        else if (HtmlNames.IsHeading(name)) CloseUpTo(HtmlNames.IsHeading, HtmlNames.IsScope);
        else if (HtmlNames.IsSpecial(name)) CloseUpTo(open => open == name, open => open != name && HtmlNames.IsScope(open));
        else EndInline(name);
    }

    private void EndInline(string name)
    {
        var isCovered = false;
        for (var i = _open.Count - 1; i > 0; i--)
        {
            var open = _open[i];
            if (open.Name == name && !open.IsEnded)
            {
                if (!isCovered) CloseFrom(i);
                else EndCovered(open);
                return;
            }

            if (HtmlNames.IsScope(open.Name)) return;
            isCovered |= HtmlNames.IsSpecial(open.Name);
        }
    }

    private void CloseItem(Func<string, bool> isItem) => CloseUpTo(isItem, open => HtmlNames.IsSpecial(open) && open is not ("address" or "div" or "p"));

    private void CloseInTable(Func<string, bool> isPart) => CloseUpTo(isPart, open => open == "table");

    private void CloseUpTo(Func<string, bool> isEnd, Func<string, bool> isBarrier)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (isEnd(_open[i].Name))
            {
                CloseFrom(i);
                return;
            }

            if (isBarrier(_open[i].Name)) return;
        }
    }

    private void CloseFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            var element = _open[i];
            _open.RemoveAt(i);
            if (IsLink(element) && !element.IsEnded) Links--;
            onClose(element);
        }
    }

    private void EndCovered(HtmlElement element)
    {
        element.IsEnded = true;
        if (IsLink(element)) Links--;
    }

    private static bool IsLink(HtmlElement element) => element.Name == "a" && element.Find("href") is not null;
}
