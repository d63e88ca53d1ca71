using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Splits a stretch of one line into sentences. Closing quotation marks and brackets stay with the sentence they close.</summary>
internal static class SentenceReader
{
    // Longer words than this are no abbreviations; the bound keeps the look back short.
    private const int MaxAbbreviation = 12;

    public static void Read(string text, TextSpan span, List<TextSpan> sentences)
    {
        var line = span.Of(text);
        var start = 0;
        for (var from = 0; from < line.Length;)
        {
            var mark = line[from..].IndexOfAny(Marks.SentenceEnds);
            if (mark < 0) break;
            mark += from;
            var marksEnd = mark + 1;
            while (marksEnd < line.Length && Marks.EndsSentence(line[marksEnd])) marksEnd++;
            var end = marksEnd;
            while (end < line.Length && Marks.Closes(line[end])) end++;
            from = end;
            var next = end;
            while (next < line.Length && char.IsWhiteSpace(line[next])) next++;
            if (next == line.Length) break;
            if (!Ends(line, new Stop(mark, marksEnd, end, next))) continue;
            sentences.Add(TextSpan.Between(span.Start + start, span.Start + end));
            start = next;
        }

        if (start < line.Length) sentences.Add(TextSpan.Between(span.Start + start, span.End));
    }

    private static bool Ends(ReadOnlySpan<char> line, Stop stop)
    {
        if (line[stop.Mark] is '。' or '！' or '？') return true;
        if (stop.Next == stop.End) return IsGlued(line, stop);
        var word = NextWord(line, stop.Next, out var quoted);
        if (word.Length > 0 && char.IsLower(word[0])) return false;
        if (line[stop.Mark] is '!' or '?') return !IsAttributed(line, stop);
        if (stop.MarksEnd - stop.Mark > 1 || line[stop.Mark] == '…') return quoted || EndsAfterEllipsis(line, stop, word);
        if (stop.End > stop.MarksEnd) return true;
        return EndsAfterFullStop(line, stop, word, quoted);
    }

    /// <summary>Whether a converter lost the space between two sentences: "the council said.The authority".</summary>
    private static bool IsGlued(ReadOnlySpan<char> line, Stop stop)
    {
        // "3.5", "example.com", "U.S" and "St.Paul": the mark is inside a word.
        if (stop.MarksEnd - stop.Mark > 1 || stop.Mark < 3 || stop.End + 2 > line.Length) return false;
        var word = line[..stop.Mark];
        if (!char.IsLower(word[^1]) || !char.IsLower(word[^2]) || !char.IsLower(word[^3])) return false;
        var next = NextWord(line, stop.Next, out _);
        return next.Length > 0
            && char.IsUpper(next[0])
            && (next.Length == 1 || char.IsLower(next[1]))
            && EndsAfterFullStop(line, stop, next, quoted: false);
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> line, int next, out bool quoted)
    {
        quoted = line[next] is '"' or '“' or '«';
        while (next < line.Length && Marks.Opens(line[next])) next++;
        var end = next;
        while (end < line.Length && char.IsLetterOrDigit(line[end])) end++;
        return line[next..end];
    }

    // "We ... North Korea" may go on; "we shall see... The" does not.
    private static bool EndsAfterEllipsis(ReadOnlySpan<char> line, Stop stop, ReadOnlySpan<char> next)
        => stop.Mark == 0 || !char.IsWhiteSpace(line[stop.Mark - 1]) || SentenceWords.Openers.Contains(next);

    // "Could it be food?" Kirby said.
    private static bool IsAttributed(ReadOnlySpan<char> line, Stop stop)
    {
        if (stop.End == stop.MarksEnd || Marks.Opens(line[stop.Next])) return false;
        var words = new WordWalker(line[stop.Next..Math.Min(line.Length, stop.Next + 60)]);
        for (var i = 0; i < 3 && words.MoveNext(); i++)
        {
            if (i == 0 && SentenceWords.Openers.Contains(words.Word)) return false;
            if (SentenceWords.SpeechVerbs.Contains(words.Word)) return true;
        }

        return false;
    }

    private static bool EndsAfterFullStop(ReadOnlySpan<char> line, Stop stop, ReadOnlySpan<char> next, bool quoted)
    {
        var start = stop.Mark;
        while (start > 0 && stop.Mark - start <= MaxAbbreviation && IsOfAbbreviation(line[start - 1])) start--;
        var word = line[start..stop.Mark].TrimStart('.');
        if (word.IsEmpty || word.Length > MaxAbbreviation) return true;
        // "1. Harbour": the number of a list item.
        if (start == 0 && char.IsAsciiDigit(word[0])) return word.IndexOfAnyExceptInRange('0', '9') >= 0;
        if (Abbreviations.Binding.Contains(word)) return false;
        if (Abbreviations.BeforeNumber.Contains(word)) return next.IsEmpty || !char.IsAsciiDigit(next[0]);
        if (Abbreviations.Closing.Contains(word))
        {
            return next.IsEmpty || !(char.IsAsciiDigit(next[0]) || Abbreviations.AfterTime.Contains(next));
        }

        if (!char.IsUpper(word[0])) return true;
        if (Abbreviations.Titles.Contains(word)) return false;
        if (!IsInitials(word) && !Abbreviations.WithinNames.Contains(word)) return true;
        return quoted || SentenceWords.Openers.Contains(next);
    }

    private static bool IsOfAbbreviation(char character) => char.IsLetterOrDigit(character) || character is '.' or '&';

    /// <summary>Whether the word is one letter, or single letters with stops between: "N", "J.K".</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.') return false;
        }

        return word.Length % 2 == 1;
    }

    /// <param name="Mark">The first mark.</param>
    /// <param name="MarksEnd">Where the marks end.</param>
    /// <param name="End">Where the quotation marks and brackets that follow them end.</param>
    /// <param name="Next">The next character that is not white space.</param>
    private readonly record struct Stop(int Mark, int MarksEnd, int End, int Next);
}
