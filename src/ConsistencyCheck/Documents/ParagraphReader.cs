namespace ConsistencyCheck.Documents;

/// <summary>Finds the lines that hold more than white space.</summary>
internal static class ParagraphReader
{
    public static Paragraph[] Read(string text, LineMap lines)
    {
        var paragraphs = new Paragraph[lines.Count];
        var count = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var span = Trim(text, lines.SpanOf(line + 1));
            if (span.Length > 0) paragraphs[count++] = new Paragraph(line, span);
        }

        Array.Resize(ref paragraphs, count);
        return paragraphs;
    }

    /// <summary>The span without the white space at its ends; an empty span where it holds nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }
}
