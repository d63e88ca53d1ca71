using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>Words before a time that sets count in or leave out without any difference to the time.</summary>
internal static class LeadingWords
{
    /// <summary>Articles, and the prepositions that TIMEX3 keeps out of an extent.</summary>
    private static readonly string[] Phrases =
    [
        "the", "a", "an", "in", "on", "at", "by", "for", "from", "of", "since", "after",
        "before", "until", "till", "during", "within", "between", "starting", "beginning",
        "as late as", "as early as", "later than", "earlier than", "no later than", "prior to", "any time",
    ];

    /// <summary>The span without such words at its front; at least one word is left.</summary>
    public static TextSpan Without(string text, TextSpan span)
    {
        while (Phrases.FirstOrDefault(phrase => Begins(span.Of(text), phrase)) is { } found)
            span = FigureSpan.Trimmed(text, TextSpan.Between(span.Start + found.Length, span.End));
        return span;
    }

    private static bool Begins(ReadOnlySpan<char> words, string phrase) =>
        words.Length > phrase.Length && words[phrase.Length] == ' ' && words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase);
}
