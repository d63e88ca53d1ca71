using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Html;
using ConsistencyCheck.Readers.Markup;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsistencyCheck.Readers.Markdown;

/// <summary>Writes the text of a Markdown tree: a line a paragraph, heading, item or row of a table; code blocks and pictures are left out.</summary>
/// <remarks>It calls itself for each level; Markdig refuses to build a tree that is too deep for that.</remarks>
internal sealed class MarkdownText(string source, int start, LineWriter lines, MappedTextBuilder text, List<MarkedZone> zones)
{
    private readonly MarkdownInlineText _inlines = new(source, start, lines);
    private bool _isWhole = true;

    /// <summary>Writes the tree; false where HTML in it has more elements than are read.</summary>
    public bool TryWrite(MarkdownDocument tree)
    {
        // Markdig puts footnotes at the end; places have to follow the file.
        var blocks = tree.SelectMany(block => block is FootnoteGroup group ? group.AsEnumerable() : [block]);
        foreach (var block in blocks.OrderBy(block => block.Span.Start)) Write(block, TextRole.Plain);
        lines.EndLine(source.Length);
        return _isWhole;
    }

    private void Write(Block block, TextRole role)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteLine(heading, role != TextRole.Plain ? role : RelatedHeading.Is(heading.Inline?.FirstChild is LiteralInline first ? first.Content.AsSpan() : "")
                    ? TextRole.Related : TextRole.Headline);
                break;
            case QuoteBlock quote:
                WriteAll(quote, TextRole.Quote);
                break;
            case ListBlock list:
                WriteAll(list, role == TextRole.Plain && IsListOfLinks(list) ? TextRole.Related : role);
                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>()) WriteRow(row, role);
                break;
            case HtmlBlock html:
                WriteHtml(html);
                break;
            case ParagraphBlock paragraph:
                WriteLine(paragraph, role);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                WriteAll(container, role);
                break;
        }
    }

    private void WriteAll(ContainerBlock container, TextRole role)
    {
        foreach (var block in container) Write(block, role);
    }

    private void WriteLine(LeafBlock block, TextRole role)
    {
        lines.EndLine(start + Math.Max(0, block.Span.Start));
        if (block.Inline is not null) _inlines.Write(block.Inline, role);
        lines.EndLine(start + Math.Max(0, block.Span.End + 1));
    }

    private void WriteRow(TableRow row, TextRole role)
    {
        lines.EndLine(start + row.Span.Start);
        foreach (var cell in row.OfType<TableCell>())
        {
            lines.Separate();
            foreach (var paragraph in cell.OfType<ParagraphBlock>())
            {
                if (paragraph.Inline is not null) _inlines.Write(paragraph.Inline, role);
            }
        }

        lines.EndLine(start + row.Span.End + 1);
    }

    private void WriteHtml(HtmlBlock block)
    {
        // Line by line: the marks of a quote that it stands in are none of it.
        var html = new MappedTextBuilder(source);
        foreach (var line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
        {
            var at = start + line.Slice.Start;
            if (html.Length > 0) html.AppendFor("\n", new TextSpan(at, 0));
            html.AppendFor(line.Slice.AsSpan(), new TextSpan(at, Math.Min(line.Slice.Length, source.Length - at)));
        }

        lines.EndLine(start + block.Span.Start);
        _isWhole &= HtmlText.TryAppend(html.ToString(), text, zones, html.ToMap().ToOriginal);
        text.EndLine(Math.Min(source.Length, start + block.Span.End + 1));
    }

    private static bool IsListOfLinks(ListBlock list) => list.Count > 1 && list.All(item => item is ListItemBlock { Count: 1 } single &&
        single[0] is ParagraphBlock { Inline: { } inline } && inline.All(part => part is LinkInline { IsImage: false } or AutolinkInline));
}
