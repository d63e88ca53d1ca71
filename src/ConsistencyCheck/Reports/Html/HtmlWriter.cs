using System.Text;
using System.Text.RegularExpressions;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Builds HTML from elements; whatever comes as text or as an attribute's value is escaped, so no caller can forget it.</summary>
internal sealed partial class HtmlWriter(StringBuilder output)
{
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes whose value is null are left out, and those of an empty value stand alone.</summary>
    public HtmlWriter Start(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter End()
    {
        output.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends the line of the source, for people who read it.</summary>
    public HtmlWriter Line()
    {
        output.Append('\n');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        AppendEscaped(TerminalText.Clean(text));
        return this;
    }

    /// <summary>Text of the report's own, in which no day (2023-09-06) is broken at its hyphens.</summary>
    public HtmlWriter Prose(string text)
    {
        var end = 0;
        foreach (var match in IsoDay().EnumerateMatches(text))
        {
            Text(text[end..match.Index]).Element("span", text.Substring(match.Index, match.Length), ("class", "day"));
            end = match.Index + match.Length;
        }

        return Text(text[end..]);
    }

    /// <summary>An element that holds text alone.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Start(tag, attributes).Text(text).End();

    /// <summary>An element that has no content and no end.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        return this;
    }

    /// <summary>The page's own style sheet or script. Never what an article says.</summary>
    public HtmlWriter Own(string content)
    {
        output.Append(content);
        return this;
    }

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            output.Append(' ').Append(name);
            if (value.Length == 0 && name != "value") continue;
            output.Append("=\"");
            AppendEscaped(TerminalText.Clean(value));
            output.Append('"');
        }

        output.Append('>');
    }

    private void AppendEscaped(string text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ => output.Append(letter),
            };
        }
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex IsoDay();
}
