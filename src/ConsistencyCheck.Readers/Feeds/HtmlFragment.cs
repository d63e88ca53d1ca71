using System.Net;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Feeds;

/// <summary>
/// Takes the tags off a stretch of HTML that stands in another format as a value: a feed's description, a story's <c>body_xhtml</c>. Simple, and the one place
/// that a full reader of HTML would take.
/// </summary>
internal static class HtmlFragment
{
    /// <summary>The longest name of a character in HTML, "CounterClockwiseContourIntegral", with its marks.</summary>
    private const int LongestEntity = 33;

    /// <summary>Captions and headings stand a few levels deep; each end tag looks through the stack of those that are open.</summary>
    private const int Deepest = 64;

    /// <summary>Writes the words of the fragment, a line a block.</summary>
    /// <param name="prose">What is written to.</param>
    /// <param name="html">The HTML, with the place of each of its code units in the file.</param>
    public static void AppendTo(ProseWriter prose, Fragment html)
    {
        var open = new Stack<string>();
        var text = html.Text;
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny('<', '&');
            if (next != 0) prose.Write(html, TextSpan.Between(at, next < 0 ? text.Length : at + next));
            if (next < 0) break;
            at += next;
            at += text[at] == '&' ? AppendEntity(prose, html, at) : TakeTag(prose, html, at, open);
        }

        while (open.TryPop(out _)) prose.End(html.PlaceOf(new TextSpan(text.Length, 0)).Start);
    }

    /// <summary>Writes what an ampersand begins, the ampersand itself where that is nothing, and returns how long it is.</summary>
    private static int AppendEntity(ProseWriter prose, Fragment html, int at)
    {
        var rest = html.Text.AsSpan(at, Math.Min(LongestEntity, html.Text.Length - at));
        var span = new TextSpan(at, Math.Max(1, rest.IndexOf(';') + 1));
        var entity = span.Of(html.Text).ToString();
        var words = WebUtility.HtmlDecode(entity);
        if (words == entity) span = new TextSpan(at, 1);
        if (words == entity) prose.Write(html, span);
        else prose.WriteFor(words, html.PlaceOf(span));
        return span.Length;
    }

    /// <summary>Takes a tag or a comment off and returns how long it is; writes the mark itself where it begins none.</summary>
    private static int TakeTag(ProseWriter prose, Fragment html, int at, Stack<string> open)
    {
        var rest = html.Text.AsSpan(at);
        if (rest.StartsWith("<!--")) return LengthTo(rest, "-->");
        var isEnd = rest.Length > 1 && rest[1] == '/';
        var nameStart = isEnd ? 2 : 1;
        if (nameStart >= rest.Length || !(char.IsAsciiLetter(rest[nameStart]) || rest[nameStart] is '!' or '?'))
        {
            prose.Write(html, new TextSpan(at, 1));
            return 1;
        }

        var length = LengthOfTag(rest);
        var name = NameOf(rest[nameStart..length]);
        if (!isEnd && BlockNames.IsHidden(name) && rest[length - 2] != '/') return length + LengthOfHidden(rest[length..], name);
        if (BlockNames.ZoneOf(name) is { } kind) MarkZone(prose, html.PlaceOf(new TextSpan(at, 0)).Start, open, name, isEnd ? null : kind);
        else if (BlockNames.IsBlock(name)) prose.EndLine(html.PlaceOf(new TextSpan(at, 0)).Start);
        return length;
    }

    private static void MarkZone(ProseWriter prose, int place, Stack<string> open, string name, ZoneKind? begun)
    {
        if (begun is { } kind)
        {
            prose.EndLine(place);
            if (open.Count == Deepest) return;
            prose.Begin(kind, place);
            open.Push(name);
            return;
        }

        // An end tag also ends what was left open in its element; one without a start tag ends nothing.
        if (!open.Contains(name)) return;
        string ended;
        do
        {
            ended = open.Pop();
            prose.End(place);
        }
        while (ended != name);
    }

    private static int LengthTo(ReadOnlySpan<char> rest, string mark)
    {
        var end = rest.IndexOf(mark);
        return end < 0 ? rest.Length : end + mark.Length;
    }

    /// <summary>A ">" in a quoted value ends no tag; a quotation mark that is never closed ends with the first ">".</summary>
    private static int LengthOfTag(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length;)
        {
            var next = rest[i..].IndexOfAny('>', '"', '\'');
            if (next < 0) return rest.Length;
            i += next;
            if (rest[i] == '>') return i + 1;
            var close = rest[(i + 1)..].IndexOfAny(rest[i], '<');
            if (close < 0 || rest[i + 1 + close] == '<') return LengthTo(rest, ">");
            i += close + 2;
        }

        return rest.Length;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] is '-' or '.')) length++;
        return tag[..Math.Min(length, LongestEntity)].ToString().ToLowerInvariant();
    }

    private static int LengthOfHidden(ReadOnlySpan<char> rest, string name)
    {
        var end = rest.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? rest.Length : end;
    }
}
