namespace ConsistencyCheck.Documents;

/// <summary>
/// Finds the comments of a text that ask to ignore findings. Three forms: <c>&lt;!-- … --&gt;</c>, which pages and Markdown hide; <c>[…]</c> within a paragraph;
/// and without any marks, from the first word up to the end of the line.
/// </summary>
internal static class IgnoreCommentReader
{
    private const string Key = "consistencycheck:";
    private const string OfParagraph = "ignore";
    private const string OfFile = "ignore-file";
    private const string MarkupStart = "<!--";
    private const string MarkupEnd = "-->";

    /// <summary>The comments in the order of the text.</summary>
    public static IReadOnlyList<IgnoreComment> Read(string text)
    {
        var at = Next(text, 0);
        // Nearly no text has one.
        if (at < 0) return [];
        var comments = new List<IgnoreComment>();
        while (at >= 0)
        {
            var comment = ReadAt(text, at);
            if (comment is not null) comments.Add(comment);
            at = Next(text, comment is null ? at + Key.Length : comment.Span.End);
        }

        return comments;
    }

    /// <summary>The text with spaces for its comments: they are no prose, and a figure in a reason is no claim.</summary>
    /// <returns>A text of the same length and with the same lines; the same text where it has no comment.</returns>
    public static string Blank(string text)
    {
        var comments = Read(text);
        if (comments.Count == 0) return text;
        return string.Create(text.Length, (text, comments), static (blanked, source) =>
        {
            source.text.CopyTo(blanked);
            foreach (var comment in source.comments)
            {
                foreach (ref var letter in blanked.Slice(comment.Span.Start, comment.Span.Length))
                    if (letter is not ('\r' or '\n')) letter = ' ';
            }
        });
    }

    /// <summary>Where the next key begins, from a place on; -1 where none does.</summary>
    private static int Next(string text, int from)
    {
        // A search without regard to case goes from letter to letter; one for the last character of the key does not, and prose has few colons.
        for (var last = from + Key.Length - 1; last < text.Length; last++)
        {
            last = text.IndexOf(Key[^1], last);
            if (last < 0) return -1;
            var start = last - Key.Length + 1;
            if (text.AsSpan(start, Key.Length).Equals(Key, StringComparison.OrdinalIgnoreCase)) return start;
        }

        return -1;
    }

    private static IgnoreComment? ReadAt(string text, int key)
    {
        var (start, end, next) = Extent(text, key);
        var words = text.AsSpan(key + Key.Length, end - key - Key.Length).Trim();
        var isOfFile = StartsWithWord(words, OfFile);
        if (!isOfFile && !StartsWithWord(words, OfParagraph)) return null;
        var rest = words[(isOfFile ? OfFile : OfParagraph).Length..].TrimStart();
        var rules = ReadRules(ref rest);
        var reason = rest.TrimStart(":-–—, ").Trim();
        return new IgnoreComment(TextSpan.Between(start, next), isOfFile, rules, reason.IsEmpty ? null : string.Join(' ', Words(reason)));
    }

    /// <summary>Where the comment starts, where its words end, and where the text goes on.</summary>
    private static (int Start, int End, int Next) Extent(string text, int key)
    {
        var before = text.AsSpan(0, key).TrimEnd();
        if (before.EndsWith(MarkupStart, StringComparison.Ordinal))
        {
            var close = text.IndexOf(MarkupEnd, key, StringComparison.Ordinal);
            if (close >= 0) return (before.Length - MarkupStart.Length, close, close + MarkupEnd.Length);
        }

        var line = text.AsSpan(key).IndexOfAny('\r', '\n');
        var end = line < 0 ? text.Length : key + line;
        if (before.EndsWith('['))
        {
            var close = text.AsSpan(key, end - key).IndexOf(']');
            if (close >= 0) return (before.Length - 1, key + close, key + close + 1);
        }

        // The end of an element that the comment stands in is no part of its reason.
        var tag = text.AsSpan(key, end - key).IndexOf('<');
        if (tag >= 0) end = key + tag;
        return (key, end, end);
    }

    /// <summary>Whether the words begin with this one: "ignored" and "ignore-files" are others.</summary>
    private static bool StartsWithWord(ReadOnlySpan<char> words, string word) =>
        words.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (words.Length == word.Length || !IsOfName(words[word.Length]));

    /// <summary>The ids and names before the reason. After a comma only what looks like one is read: "ignore CC2002, as agreed".</summary>
    private static List<string> ReadRules(ref ReadOnlySpan<char> rest)
    {
        var rules = new List<string>();
        while (rest.Length > 0)
        {
            var length = 0;
            while (length < rest.Length && IsOfName(rest[length])) length++;
            if (length == 0 || (rules.Count > 0 && !LooksLikeRule(rest[..length]))) break;
            rules.Add(rest[..length].ToString());
            rest = rest[length..].TrimStart();
            if (!rest.StartsWith(',')) break;
            rest = rest[1..].TrimStart();
        }

        return rules;
    }

    /// <summary>An id has digits and a name hyphens; English words after a comma have seldom either.</summary>
    private static bool LooksLikeRule(ReadOnlySpan<char> word) =>
        word.Contains('-') || (word.StartsWith("CC", StringComparison.OrdinalIgnoreCase) && word.IndexOfAnyInRange('0', '9') >= 0);

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '-';

    private static string[] Words(ReadOnlySpan<char> reason) =>
        reason.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
