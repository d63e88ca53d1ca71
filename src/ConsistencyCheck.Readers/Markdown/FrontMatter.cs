using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Markdown;

/// <summary>What stands before a Markdown text about it: YAML between lines of <c>---</c>, or TOML between lines of <c>+++</c>.</summary>
/// <remarks>
/// Only the lines <c>key: value</c> (<c>key = value</c>) at the margin are read. They are what site generators ask for (Hugo, Jekyll and their kin); whoever
/// nests a date deeper does not mean the day of publication.
/// </remarks>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, (string Value, TextSpan Place)> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets where the text begins; 0 where nothing stands before it.</summary>
    public int End { get; private init; }

    public static FrontMatter Read(string text)
    {
        var lines = new LineMap(text);
        var fence = lines.SpanOf(1).Of(text).TrimEnd();
        if (fence is not ("---" or "+++")) return new FrontMatter();
        for (var line = 2; line <= lines.Count; line++)
        {
            var words = lines.SpanOf(line).Of(text).TrimEnd();
            if (!words.SequenceEqual(fence) && !(fence is "---" && words is "...")) continue;
            var matter = new FrontMatter { End = line < lines.Count ? lines.SpanOf(line + 1).Start : text.Length };
            matter.Take(text, lines, line - 1, fence is "---" ? ':' : '=');
            return matter;
        }

        // A rule between two parts of the text, which never comes again.
        return new FrontMatter();
    }

    /// <summary>The first of the keys that is there.</summary>
    public (string Value, TextSpan Place)? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_values.TryGetValue(key, out var found)) return found;
        }

        return null;
    }

    private void Take(string text, LineMap lines, int last, char separator)
    {
        for (var line = 2; line <= last; line++)
        {
            var span = lines.SpanOf(line);
            var words = span.Of(text);
            // A table of TOML: what follows belongs to something else.
            if (separator == '=' && words.StartsWith("[")) return;
            var at = words.IndexOf(separator);
            if (at <= 0 || char.IsWhiteSpace(words[0]) || words[0] is '#' or '-') continue;
            var value = ValueIn(text, TextSpan.Between(span.Start + at + 1, span.End));
            if (value.Length > 0) _values.TryAdd(words[..at].Trim().Trim('"').ToString(), (value.Of(text).ToString(), value));
        }
    }

    /// <summary>The value without quotation marks, and without a comment after it.</summary>
    private static TextSpan ValueIn(string text, TextSpan rest)
    {
        var words = rest.Of(text);
        var start = rest.Start + (words.Length - words.TrimStart().Length);
        if (start == rest.End) return new TextSpan(start, 0);
        if (text[start] is '"' or '\'')
        {
            var close = text.IndexOf(text[start], start + 1, rest.End - start - 1);
            return close < 0 ? new TextSpan(start, 0) : TextSpan.Between(start + 1, close);
        }

        var value = TextSpan.Between(start, rest.End).Of(text);
        var comment = value.IndexOf(" #");
        if (comment >= 0) value = value[..comment];
        return new TextSpan(start, value.TrimEnd().Length);
    }
}
