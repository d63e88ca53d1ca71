using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Markup;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace ConsistencyCheck.Readers.Markdown;

/// <summary>Writes the words of a paragraph, each at its place; pictures, notes' marks and what is struck out are left out.</summary>
internal sealed class MarkdownInlineText(string source, int start, LineWriter lines)
{
    private TextStyle _style;
    private int _struck;

    public void Write(ContainerInline inlines, TextRole role)
    {
        _style = TextStyle.Verbatim;
        _struck = 0;
        WriteAll(inlines, role);
    }

    private void WriteAll(ContainerInline inlines, TextRole role)
    {
        foreach (var inline in inlines) Write(inline, role);
    }

    private void Write(Inline inline, TextRole role)
    {
        var place = PlaceOf(inline);
        if (inline is HtmlInline html) WriteTag(html.Tag, place);
        else if (_struck > 0) return;
        else if (inline is LiteralInline literal) WriteLiteral(literal.Content.AsSpan(), place, role);
        else if (inline is HtmlEntityInline) lines.Write(place, role, TextStyle.Normal);
        else if (inline is LineBreakInline { IsHard: true }) lines.EndLine(place.Start);
        else if (inline is LineBreakInline) lines.WriteBlank(place);
        else if (inline is CodeInline) lines.Write(Between(place, '`', '`'), role, TextStyle.Verbatim);
        else if (inline is AutolinkInline) lines.Write(Between(place, '<', '>'), role, TextStyle.Verbatim);
        else if (inline is ContainerInline container && !IsDropped(container)) WriteAll(container, role);
    }

    private static bool IsDropped(ContainerInline inline) => inline is LinkInline { IsImage: true } or EmphasisInline { DelimiterChar: '~' };

    private TextSpan PlaceOf(Inline inline)
    {
        var from = Math.Clamp(start + inline.Span.Start, 0, source.Length);
        return inline is FootnoteLink ? new TextSpan(from, 0) : TextSpan.Between(from, Math.Clamp(start + inline.Span.End + 1, from, source.Length));
    }

    /// <summary>Tags are passed over, but for what they say of the words between them.</summary>
    private void WriteTag(string tag, TextSpan place)
    {
        var name = tag.AsSpan().TrimStart("</");
        var length = 0;
        while (length < name.Length && char.IsAsciiLetter(name[length])) length++;
        Span<char> lower = stackalloc char[8];
        if (length is < 1 or > 8) return;
        name[..length].ToLowerInvariant(lower);
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        switch (lower[..length])
        {
            case "br":
                lines.EndLine(place.Start);
                break;
            case "sup":
                _style = isEnd ? TextStyle.Verbatim : TextStyle.Raised;
                break;
            case "del" or "s" or "strike":
                _struck = Math.Max(0, _struck + (isEnd ? -1 : 1));
                break;
        }
    }

    /// <summary>
    /// Writes words in which Markdig has taken backslashes and outer blanks away: what stands in the source and not in the words is one of these.
    /// </summary>
    private void WriteLiteral(ReadOnlySpan<char> words, TextSpan place, TextRole role)
    {
        var at = place.Start;
        while (words.Length > 0 && at < place.End)
        {
            var same = words.CommonPrefixLength(source.AsSpan(at, place.End - at));
            if (same > 0) lines.Write(new TextSpan(at, same), role, _style);
            words = words[same..];
            at += Math.Max(1, same);
        }
    }

    private TextSpan Between(TextSpan place, char open, char close)
    {
        var words = place.Of(source);
        var from = place.Start + (words.Length - words.TrimStart(open).Length);
        return TextSpan.Between(from, Math.Max(from, place.Start + words.TrimEnd(close).Length));
    }
}
