using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>Cuts a mention of ours down to what other sets count as one: without the qualifier, or the figure alone.</summary>
internal static class FigureSpan
{
    /// <summary>What stands around a figure that is tried: "2000" alone is a year, "first" and "half" alone are words.</summary>
    private static readonly (string Before, string After)[] Frames = [("", ""), ("", " items"), ("the ", " item"), ("", " of the items")];

    private static readonly EnglishMentionFinder Finder = new();

    /// <summary>The mention without the words that qualify it: "some 40 boats" is "40 boats".</summary>
    public static TextSpan WithoutCue(string text, TextSpan span, string? cue)
    {
        if (cue is null || cue.Length >= span.Length) return span;
        var words = span.Of(text);
        if (words.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) return Trimmed(text, TextSpan.Between(span.Start + cue.Length, span.End));
        return words.EndsWith(cue, StringComparison.OrdinalIgnoreCase) ? Trimmed(text, TextSpan.Between(span.Start, span.End - cue.Length)) : span;
    }

    /// <summary>The shortest run of words in a span, from the left, that is read as a wanted quantity; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="isWanted">What the words must be read as.</param>
    /// <param name="lead">What must stand before the words for them to be read so: "1MM" alone is a length.</param>
    public static TextSpan? Shortest(string text, TextSpan span, Func<QuantityValue, bool> isWanted, string lead = "")
    {
        var edges = WordEdges(text, span);
        foreach (var start in edges)
        {
            foreach (var end in edges)
            {
                if (end <= start || char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[end - 1]) || (lead.Length > 0
                    && !char.IsDigit(text[start]))) continue;
                if (Reads(lead, text[start..end], isWanted)) return TextSpan.Between(start, end);
            }
        }

        return null;
    }

    /// <summary>The shortest run of words that ends where a span does and is read as a wanted quantity; null where there is none.</summary>
    public static TextSpan? ShortestEnd(string text, TextSpan span, Func<QuantityValue, bool> isWanted)
    {
        foreach (var start in Enumerable.Reverse(WordEdges(text, span)))
        {
            if (start == span.End || Finder.Find(text[start..span.End]) is not [{ Quantity: { } quantity } only]) continue;
            if (only.Span.Start == 0 && only.Span.End == span.End - start && isWanted(quantity)) return TextSpan.Between(start, span.End);
        }

        return null;
    }

    /// <summary>The lengths of time that make a longer one, "two hours" and "5 minutes"; the span alone where it is of one part.</summary>
    public static IReadOnlyList<Mention> Durations(string text, TextSpan span)
    {
        var parts = new List<Mention>();
        var start = span.Start;
        foreach (var piece in span.Of(text).ToString().Split([", and ", ", ", " and "], StringSplitOptions.None))
        {
            var at = text.IndexOf(piece, start, StringComparison.Ordinal);
            if (Finder.Find(piece) is not [{ Time: { Type: TimeType.Duration } } only] || only.Span.Length != piece.Length) return [];
            parts.Add(only with { Span = new TextSpan(at, piece.Length) });
            start = at + piece.Length;
        }

        return parts.Count > 1 ? parts : [];
    }

    /// <summary>The number that words count as a whole; null where they are no plain number.</summary>
    public static decimal? CountOf(string words) =>
        // "2000" alone is a year, "one" a pronoun.
        Finder.Find("exactly " + words + " items") is [{ Quantity: { Type: QuantityType.Count } quantity }] ? quantity.Value : null;

    public static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    private static bool Reads(string lead, string words, Func<QuantityValue, bool> isWanted) => Frames.Any(frame =>
        Finder.Find(frame.Before + lead + words + frame.After) is [{ Quantity: { } quantity } only] &&
        only.Span.Start <= frame.Before.Length + lead.Length && only.Span.End >= frame.Before.Length + lead.Length + words.Length && isWanted(quantity));

    /// <summary>Where a word begins or ends: at white space, hyphens and currency signs, and between a digit and a letter.</summary>
    private static List<int> WordEdges(string text, TextSpan span)
    {
        var edges = new List<int> { span.Start };
        for (var i = span.Start + 1; i < span.End; i++)
            if (Kind(text[i]) != Kind(text[i - 1])) edges.Add(i);
        edges.Add(span.End);
        return edges;
    }

    private static int Kind(char mark) => mark switch
    {
        _ when char.IsLetter(mark) => 1,
        _ when char.IsDigit(mark) || mark is '.' or ',' or '/' || char.IsNumber(mark) => 2,
        _ when char.IsWhiteSpace(mark) => 3,
        _ when mark is '-' or '–' => 4,
        _ => 5,
    };
}
