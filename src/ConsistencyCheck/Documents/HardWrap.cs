namespace ConsistencyCheck.Documents;

/// <summary>Joins the lines of a text that was broken at a fixed width, as wire copy and mail are: there a line end is no end of a sentence.</summary>
internal static class HardWrap
{
    /// <summary>Typewriters, wires and terminals break at 50 to 100 columns; longer lines are paragraphs.</summary>
    private const int Widest = 100;

    /// <summary>Shorter lines are headlines, tables and verse.</summary>
    private const int Narrowest = 50;

    /// <summary>Fewer broken lines than this may be chance.</summary>
    private const int LeastBreaks = 3;

    /// <summary>How far short of the width a line may end and still be full: hyphens and capitals vary by a few columns.</summary>
    private const int Slack = 3;

    /// <summary>The text with a space for each line end that only the width caused; the same text where its lines are paragraphs.</summary>
    /// <returns>A text of the same length, so that every offset stays what it is.</returns>
    public static string Unwrap(string text)
    {
        var width = WidestLine(text);
        if (width is < Narrowest or > Widest || CountBreaks(text, width) < LeastBreaks) return text;
        return string.Create(text.Length, (text, width), static (unwrapped, source) =>
        {
            source.text.CopyTo(unwrapped);
            for (var start = 0; start < unwrapped.Length;)
            {
                var end = EndOfLine(source.text, start);
                var next = Next(source.text, end);
                if (IsBroken(source.text, start, end, next, source.width)) unwrapped[end..next].Fill(' ');
                start = next;
            }
        });
    }

    /// <summary>
    /// Most lines that are followed by another one must be broken by the width, and few of those may end a sentence; otherwise they are paragraphs, and their
    /// width is chance.
    /// </summary>
    private static int CountBreaks(string text, int width)
    {
        var (broken, followed, ended) = (0, 0, 0);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            var next = Next(text, end);
            if (GoesOn(text, start, end, next)) followed++;
            if (IsBroken(text, start, end, next, width))
            {
                broken++;
                if (text[end - 1] is '.' or '!' or '?' or '"' or '”') ended++;
            }

            start = next;
        }

        return 2 * broken >= followed && 2 * ended <= broken ? broken : 0;
    }

    /// <summary>Whether the first word of the next line would not have fitted any more.</summary>
    private static bool IsBroken(string text, int start, int end, int next, int width)
    {
        if (!GoesOn(text, start, end, next)) return false;
        var word = next;
        while (word < text.Length && !char.IsWhiteSpace(text[word]) && word - next <= width) word++;
        return end - start + 1 + (word - next) > width - Slack;
    }

    /// <summary>Whether the next line may go on with the paragraph: it is not empty, not indented, and opens no list.</summary>
    private static bool GoesOn(string text, int start, int end, int next) =>
        end > start && next < text.Length && !char.IsWhiteSpace(text[next]) && text[next] is not ('-' or '*' or '•' or '|');

    private static int WidestLine(string text)
    {
        var widest = 0;
        for (var start = 0; start < text.Length && widest <= Widest;)
        {
            var end = EndOfLine(text, start);
            widest = Math.Max(widest, end - start);
            start = Next(text, end);
        }

        return widest;
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        return end;
    }

    private static int Next(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        if (end >= text.Length) return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
