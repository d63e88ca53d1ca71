namespace ConsistencyCheck.Documents;

/// <summary>Finds the words of speakers: text between quotation marks, marks included.</summary>
/// <remarks>
/// A quotation of a word or two ("pay a price") is the writer's sentence with somebody's term in it, and is left there.
/// Every search stops at the place where the next one starts, so the time is linear in the text.
/// </remarks>
internal static class QuoteReader
{
    private const int MinWords = 4;

    public static void Read(ReadOnlySpan<char> paragraph, int offset, List<TextSpan> quotes)
    {
        for (var from = 0; from < paragraph.Length;)
        {
            var at = paragraph[from..].IndexOfAny(Marks.Quotation);
            if (at < 0) return;
            at += from;
            from = at + 1;
            if (!Opens(paragraph, at)) continue;
            var close = IsSingle(paragraph[at]) ? SingleClose(paragraph, at) : DoubleClose(paragraph, at);
            if (close < 0) continue;
            if (IsSpeech(paragraph, at, close)) quotes.Add(TextSpan.Between(offset + at, offset + close));
            from = close;
        }
    }

    private static bool IsSingle(char mark) => mark is '\'' or '‘' or '’';

    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) return false;
        var afterSpace = at == 0
            || char.IsWhiteSpace(text[at - 1])
            || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '>' or '"' or '“';
        return text[at] switch
        {
            '“' or '«' => true,
            '"' => afterSpace || (char.IsLetter(text[at + 1]) && text[at - 1] is ':' or ',' or '.' or ';'),
            // "'90s" and "'em" are words; the second is told by the mark that never closes.
            '\'' or '‘' => afterSpace && (char.IsLetter(text[at + 1]) || text[at + 1] is '…' or '['),
            _ => false,
        };
    }

    /// <summary>The end of a quotation in double marks; one that is left open runs to the end of its paragraph.</summary>
    private static int DoubleClose(ReadOnlySpan<char> text, int open)
    {
        for (var from = open + 1; ;)
        {
            var at = text[from..].IndexOfAny("\"”»");
            if (at < 0) return text.Length;
            at += from;
            from = at + 1;
            if (text[at] == '”' || (text[at] == '»') == (text[open] == '«'))
            {
                if (text[at] != '"' || !LooksLikeOpening(text, at)) return at + 1;
            }
        }
    }

    private static bool LooksLikeOpening(ReadOnlySpan<char> text, int at)
        => char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>The end of a quotation in single marks; -1 where the mark was an apostrophe.</summary>
    private static int SingleClose(ReadOnlySpan<char> text, int open)
    {
        var possessive = -1;
        for (var from = open + 1; from < text.Length;)
        {
            var at = text[from..].IndexOfAny('\'', '’', '‘');
            if (at < 0) break;
            at += from;
            from = at + 1;
            if (Opens(text, at)) break;
            if (text[at] == '‘' || (from < text.Length && char.IsLetterOrDigit(text[from]))) continue;
            var before = text[at - 1];
            if (char.IsWhiteSpace(before)) continue;
            // "the officials' plan" may close nothing: it counts only if no better mark follows.
            if (before is not ('s' or 'S')) return from;
            if (possessive < 0) possessive = from;
        }

        return possessive;
    }

    private static bool IsSpeech(ReadOnlySpan<char> text, int open, int close)
    {
        var inner = text[(open + 1)..close];
        if (inner.Length > 0 && Marks.Quotation.Contains(inner[^1])) inner = inner[..^1];
        inner = inner.TrimEnd();
        if (inner.IsEmpty) return false;
        if (Marks.EndsSentence(inner[^1]) || WordWalker.Count(inner, MinWords) == MinWords) return true;
        // "Tomorrow," she said: a short answer opens its sentence.
        return inner[^1] == ',' && StartsSentence(text[..open]);
    }

    private static bool StartsSentence(ReadOnlySpan<char> before)
    {
        before = Marks.WithoutClosers(before);
        return before.IsEmpty || Marks.EndsSentence(before[^1]);
    }
}
