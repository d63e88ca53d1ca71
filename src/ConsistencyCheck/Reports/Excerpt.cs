using System.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Reports;

/// <summary>The part of a line that shows a span, ready to print.</summary>
/// <param name="Text">The words, with … where the line was cut.</param>
/// <param name="Indent">How many columns stand before the span.</param>
/// <param name="Width">How many columns the span takes; at least 1, so that an empty span is seen too.</param>
internal sealed record Excerpt(string Text, int Indent, int Width)
{
    /// <summary>The columns that a terminal of common width has left beside the line number.</summary>
    private const int Window = 100;

    /// <summary>How far, in code units, a cut may move to stand between words.</summary>
    private const int WordReach = 16;

    /// <summary>The line that a span starts in; a span that goes on in the next line is shown up to the line's end.</summary>
    public static Excerpt Of(string text, TextSpan line, TextSpan span)
    {
        var end = Forward(text, span.Start, Math.Max(span.Start, Math.Min(span.End, line.End)), Window, out var width);
        var start = Back(text, line.Start, span.Start, (Window - width) / 2, out var before);
        var stop = Forward(text, end, line.End, Window - width - before, out var after);
        // A span near the end of its line leaves columns over: they go to the words before it.
        start = Back(text, line.Start, span.Start, Window - width - after, out _);
        if (start > line.Start) start = AfterSpace(text, start, span.Start);
        if (stop < line.End) stop = BeforeSpace(text, end, stop);

        var head = start > line.Start ? "…" : "";
        var tail = stop < line.End ? "…" : "";
        var indent = head.Length + ColumnWidth.Of(text.AsSpan(start, span.Start - start));
        return new Excerpt(head + TerminalText.Clean(text.AsSpan(start, stop - start)) + tail, indent, Math.Max(1, width));
    }

    private static int Forward(string text, int from, int to, int columns, out int used)
    {
        used = 0;
        while (from < to)
        {
            Rune.DecodeFromUtf16(text.AsSpan(from, to - from), out var rune, out var length);
            var width = ColumnWidth.Of(rune);
            if (used + width > columns) break;
            used += width;
            from += length;
        }

        return from;
    }

    private static int Back(string text, int from, int to, int columns, out int used)
    {
        used = 0;
        while (to > from)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(from, to - from), out var rune, out var length);
            var width = ColumnWidth.Of(rune);
            if (used + width > columns) break;
            used += width;
            to -= length;
        }

        return to;
    }

    private static int AfterSpace(string text, int start, int limit)
    {
        var space = text.AsSpan(start, Math.Min(WordReach, limit - start)).IndexOf(' ');
        return space < 0 ? start : start + space + 1;
    }

    private static int BeforeSpace(string text, int limit, int stop)
    {
        var from = Math.Max(limit, stop - WordReach);
        var space = text.AsSpan(from, stop - from).LastIndexOf(' ');
        return space < 0 ? stop : from + space;
    }
}
