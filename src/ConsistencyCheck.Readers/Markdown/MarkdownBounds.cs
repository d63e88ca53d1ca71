using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Markdown;

/// <summary>Tells Markdown that no person wrote and that Markdig would take minutes over, before it is parsed.</summary>
/// <remarks>
/// Markdig 1.6 ends with an exception where inlines or blocks nest too deeply, and takes quadratic time over openings without ends: 50,000 times "[a](" in
/// one paragraph cost 33 seconds. In many short paragraphs the same costs nothing.
/// </remarks>
internal static class MarkdownBounds
{
    /// <summary>How long Markdown may be, in code units: three novels.</summary>
    private const int MostLength = 2_000_000;

    /// <summary>How many brackets and code marks may open in one paragraph, a list's items counting each by itself.</summary>
    private const int MostOpenings = 2000;

    /// <summary>How deep quotes and lists may nest, in columns and in marks of one line.</summary>
    private const int MostIndent = 200;

    /// <summary>What is wrong with a text, as a clause; null where it can be parsed.</summary>
    public static string? ProblemOf(string text)
    {
        if (text.Length > MostLength)
            return string.Create(null, $"is {text.Length} characters long, and at most {MostLength} are read of one Markdown file; split it, or save it as plain text");
        var openings = 0;
        var lines = new LineMap(text);
        for (var line = 1; line <= lines.Count; line++)
        {
            var words = lines.SpanOf(line).Of(text);
            var content = words.TrimStart(" \t>-+*");
            var lead = words[..(words.Length - content.Length)];
            if (content.Length > 0 && (lead.Length > MostIndent || lead.Count('\t') > MostIndent / 4)) return TooDeep(line);
            if (content.Length == 0 || lead.IndexOfAny('-', '+', '*') >= 0) openings = 0;
            openings += content.Count('[') + content.Count('`') + content.Count('<');
            if (openings > MostOpenings)
                return string.Create(null, $"has more than {MostOpenings} brackets and code marks in one paragraph, at line {line}, and cannot be Markdown; save it as plain text");
        }

        return null;
    }

    /// <summary>What to tell of a text that nests too deeply.</summary>
    public static string TooDeep(int? line = null) =>
        (line is { } number ? string.Create(null, $"nests quotes or lists too deeply at line {number}") : "nests quotes, lists or emphasis too deeply") +
        " to be Markdown that a person wrote; save it as plain text";
}
