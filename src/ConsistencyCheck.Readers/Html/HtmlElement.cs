using System.Buffers;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Html;

/// <summary>An element of a page, as far as the text, its zones and the metadata need it.</summary>
internal sealed class HtmlElement(string name, HtmlElement? parent, IReadOnlyList<HtmlAttribute> attributes)
{
    /// <summary>Gets the tag's name in lower case.</summary>
    public string Name => name;

    public HtmlElement? Parent => parent;

    /// <summary>Gets whether the element stands in a drawing or a formula, where other names and other rules hold.</summary>
    public bool IsForeign { get; } = name is "svg" or "math" || parent is { IsForeign: true };

    /// <summary>Gets whether line ends count in the element's words.</summary>
    public bool IsPreformatted { get; } = name is "pre" or "listing" or "plaintext" or "xmp" || parent is { IsPreformatted: true };

    /// <summary>Gets or sets whether the element stands in what the page marks as its story.</summary>
    public bool IsInStory { get; set; }

    /// <summary>Gets or sets whether the page's main heading or main part stands in the element.</summary>
    public bool HoldsStory { get; set; }

    /// <summary>Gets or sets the index of the event that opens the element.</summary>
    public int First { get; set; }

    /// <summary>Gets or sets the index of the event that closes it.</summary>
    public int Last { get; set; }

    /// <summary>Gets or sets how many code units other than white space stand in the element, markup not counted.</summary>
    public int TextLength { get; set; }

    /// <summary>Gets or sets how many of <see cref="TextLength"/> stand in links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Gets or sets whether an end tag came while elements within were still open: <c>&lt;a&gt;&lt;p&gt;words&lt;/a&gt;</c>.</summary>
    public bool IsEnded { get; set; }

    /// <summary>Gets or sets what the element is on the page, its ancestors heeded.</summary>
    public TextRole Role { get; set; }

    /// <summary>The value of an attribute, references decoded; null where it is absent.</summary>
    public string? this[string attribute] => Find(attribute)?.Value;

    /// <summary>An attribute by its name in lower case.</summary>
    public HtmlAttribute? Find(string attribute)
    {
        // The first of two equal ones counts. https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state
        foreach (var one in attributes)
        {
            if (one.Name == attribute) return one;
        }

        return null;
    }
}

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">With character references decoded.</param>
/// <param name="Position">Offset of the name in the page.</param>
internal sealed record HtmlAttribute(string Name, string Value, int Position)
{
    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create(" \t\r\n\f>");

    /// <summary>Where the value stands in the page, without its quotation marks.</summary>
    public TextSpan PlaceIn(string html)
    {
        const string Blanks = " \t\r\n\f";
        var equals = html.IndexOf('=', Position + 1);
        if (equals < 0) return new TextSpan(Position, 0);
        var start = equals + 1;
        while (start < html.Length && Blanks.Contains(html[start])) start++;
        if (start == html.Length) return new TextSpan(start, 0);
        if (html[start] is '"' or '\'')
        {
            var close = html.IndexOf(html[start], start + 1);
            return TextSpan.Between(start + 1, close < 0 ? html.Length : close);
        }

        var end = html.AsSpan(start).IndexOfAny(UnquotedEnds);
        return TextSpan.Between(start, end < 0 ? html.Length : start + end);
    }
}
