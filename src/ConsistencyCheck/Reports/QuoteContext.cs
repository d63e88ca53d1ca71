using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Reports;

/// <summary>A quoted place with the words around it.</summary>
/// <param name="Before">The words before it.</param>
/// <param name="Exact">The words themselves.</param>
/// <param name="After">The words after it.</param>
internal readonly record struct QuoteContext(string Before, string Exact, string After)
{
    /// <summary>How far, in code units, an excerpt reaches to either side: about two lines of a printed page.</summary>
    private const int ExcerptReach = 140;

    /// <summary>The place in its paragraph, cut between words, with … where it was cut.</summary>
    public static QuoteContext InParagraph(DocumentLayout layout, TextSpan span)
    {
        // Where the page was broken at a fixed width, its line ends are spaces here.
        var text = layout.RunningText;
        var first = text.AsSpan(0, span.Start).LastIndexOf('\n') + 1;
        var rest = text.AsSpan(span.End).IndexOf('\n');
        var last = rest < 0 ? text.Length : span.End + rest;
        var start = WordStart(text, first, span.Start);
        var end = WordEnd(text, span.End, last);
        return new QuoteContext(
            (start > first ? "…" : "") + text[start..span.Start],
            text.Substring(span.Start, span.Length),
            text[span.End..end] + (end < last ? "…" : ""));
    }

    /// <summary>The place with a fixed number of code units to either side, as a search for it needs them.</summary>
    public static QuoteContext Around(string text, TextSpan span, int reach)
    {
        var start = Whole(text, Math.Max(0, span.Start - reach));
        var end = Whole(text, Math.Min(text.Length, span.End + reach));
        return new QuoteContext(text[start..span.Start], text.Substring(span.Start, span.Length), text[span.End..Math.Max(span.End, end)]);
    }

    private static int WordStart(string text, int first, int place)
    {
        if (place - first <= ExcerptReach) return first;
        var start = place - ExcerptReach;
        var space = text.AsSpan(start, place - start).IndexOf(' ');
        return space < 0 ? Math.Min(place, Whole(text, start)) : start + space + 1;
    }

    private static int WordEnd(string text, int place, int last)
    {
        if (last - place <= ExcerptReach) return last;
        var space = text.AsSpan(place, ExcerptReach).LastIndexOf(' ');
        return space < 0 ? Math.Max(place, Whole(text, place + ExcerptReach)) : place + space;
    }

    /// <summary>The next offset that does not part a surrogate pair.</summary>
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + 1 : offset;
}
