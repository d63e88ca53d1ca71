using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Markup;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Turns HTML into text: a line a paragraph, heading, caption, item or row of a table.</summary>
internal sealed class HtmlText
{
    private const string CharacterData = "<![CDATA[";

    private readonly HtmlPage _page;
    private readonly LineWriter _lines;

    private HtmlText(HtmlPage page, LineWriter lines)
    {
        _page = page;
        _lines = lines;
    }

    /// <summary>Appends the text of a fragment, such as the body of a story that a feed quotes.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="text">What is written to.</param>
    /// <param name="zones">Receives what the markup says of its lines.</param>
    /// <param name="placeOf">Where a stretch of the fragment's source stands in the file; null where the fragment is the file.</param>
    /// <returns>False where the fragment has more elements than are read; see <see cref="HtmlPageReader.TooMany"/>.</returns>
    public static bool TryAppend(string html, MappedTextBuilder text, List<MarkedZone> zones, Func<TextSpan, TextSpan>? placeOf = null)
    {
        if (!HtmlPageReader.TryRead(html, out var page)) return false;
        HtmlRoles.Assign(page, isFragment: true);
        new HtmlText(page, new LineWriter(html, text, zones, placeOf)).Write(_ => true);
        return true;
    }

    /// <summary>Appends the text of a page's story.</summary>
    public static void AppendStory(HtmlPage page, HtmlStory story, MappedTextBuilder text, List<MarkedZone> zones) =>
        new HtmlText(page, new LineWriter(page.Source, text, zones, null)).Write(story.Holds);

    private void Write(Func<HtmlElement, bool> isRead)
    {
        foreach (var step in _page.Events)
        {
            var element = step.Element;
            if (element.Role == TextRole.Skipped || !isRead(element))
            {
                // What is dropped still parts the words on either side.
                if (step.Kind != HtmlEventKind.Text && IsBlock(element.Name)) _lines.EndLine(step.Place.Start);
                continue;
            }

            switch (step.Kind)
            {
                case HtmlEventKind.Open:
                    Open(element, step.Place);
                    break;
                case HtmlEventKind.Close:
                    Close(element, step.Place);
                    break;
                default:
                    WriteText(element, step.Place);
                    break;
            }
        }

        _lines.EndLine(_page.Source.Length);
    }

    private void Open(HtmlElement element, TextSpan place)
    {
        if (element.Name is "td" or "th") _lines.Separate();
        else if (element.Name == "br" || IsBlock(element.Name)) _lines.EndLine(place.Start);
        else if (element.Name == "q") _lines.WriteMark("“", place.End, element.Role);
    }

    private void Close(HtmlElement element, TextSpan place)
    {
        if (IsBlock(element.Name)) _lines.EndLine(place.Start);
        else if (element.Name == "q") _lines.WriteMark("”", place.Start, element.Role);
    }

    private void WriteText(HtmlElement holder, TextSpan place)
    {
        // Text between the cells of a table belongs to none of them.
        var isStray = holder.Name is "table" or "tbody" or "thead" or "tfoot" or "tr" && !place.Of(_page.Source).IsWhiteSpace();
        if (isStray) _lines.EndLine(place.Start);
        if (place.Of(_page.Source).StartsWith(CharacterData))
        {
            var end = place.Of(_page.Source).EndsWith("]]>") ? place.End - 3 : place.End;
            _lines.Write(TextSpan.Between(place.Start + CharacterData.Length, Math.Max(end, place.Start + CharacterData.Length)), holder.Role, TextStyle.Verbatim);
        }
        else
        {
            _lines.Write(place, holder.Role, StyleOf(holder));
        }

        if (isStray) _lines.EndLine(place.End);
    }

    private static bool IsBlock(string name) => HtmlNames.IsBlock(name) || NitfNames.IsBlock(name);

    private static TextStyle StyleOf(HtmlElement holder)
    {
        if (holder.Name == "sup") return TextStyle.Raised;
        return holder.IsPreformatted ? TextStyle.Preformatted : TextStyle.Normal;
    }
}
