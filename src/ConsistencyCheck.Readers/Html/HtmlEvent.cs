using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Html;

/// <summary>A step through a page in the order of its source: what begins, what ends, what is said.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Element">The element that begins or ends, or that holds the words.</param>
/// <param name="Place">The tag or the words, references not decoded; empty where an element ends without a tag.</param>
internal readonly record struct HtmlEvent(HtmlEventKind Kind, HtmlElement Element, TextSpan Place);

/// <summary>The kinds of <see cref="HtmlEvent"/>.</summary>
internal enum HtmlEventKind : byte
{
    Open,
    Close,
    Text,
}
