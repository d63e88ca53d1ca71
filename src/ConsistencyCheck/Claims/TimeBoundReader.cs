using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the preposition of a time: "before May 5", "no later than May 5", "as of May 5".</summary>
internal static class TimeBoundReader
{
    /// <summary>"not before the end of May": so many words may stand between the preposition and the time.</summary>
    private const int Reach = 3;

    public static TimeBound Of(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        var first = text.IndexAt(sentence.Start);
        var at = text.IndexAt(mention.Start);
        for (var i = at - 1; i >= Math.Max(first, at - Reach); i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return TimeBound.Within;
            var word = text.WordAt(i);
            var before = i > first ? text.WordAt(i - 1) : default;
            if (word is "of" or "at" && before is "as" or "As") return TimeBound.AsOf;
            if (TimeBoundWords.Skipped.Contains(word)) continue;
            if (TimeBoundWords.Before.Contains(word)) return before is "not" or "never" ? TimeBound.NotBefore : TimeBound.Before;
            if (TimeBoundWords.After.Contains(word)) return TimeBound.After;
            // "Did not open until May 5": it opened then, or later.
            if (TimeBoundWords.Until.Contains(word)) return ClauseReader.Denies(text, sentence, i) ? TimeBound.NotBefore : TimeBound.NotAfter;
            if (TimeBoundWords.NotAfter.Contains(word)) return TimeBound.NotAfter;
            if (TimeBoundWords.NotBefore.Contains(word)) return TimeBound.NotBefore;
            return OfTwoWords(before, word, i > first + 1 ? text.WordAt(i - 2) : default);
        }

        return TimeBound.Within;
    }

    /// <summary>Whether the preposition is "until", which a denial turns round.</summary>
    public static bool IsUntil(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        var first = text.IndexAt(sentence.Start);
        var at = text.IndexAt(mention.Start);
        var i = at - 1;
        while (i >= Math.Max(first, at - Reach) && text.IsAny(i, TimeBoundWords.Skipped)) i--;
        return i >= Math.Max(first, at - Reach) && text.IsAny(i, TimeBoundWords.Until);
    }

    /// <summary>"Later than", "no earlier than", "prior to".</summary>
    private static TimeBound OfTwoWords(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> before)
    {
        var isDenied = before is "no" or "not";
        if (second is "to") return first is "prior" or "previous" ? TimeBound.Before : TimeBound.Within;
        if (second is not "than") return TimeBound.Within;
        if (first is "later") return isDenied ? TimeBound.NotAfter : TimeBound.After;
        if (first is "earlier" or "sooner") return isDenied ? TimeBound.NotBefore : TimeBound.Before;
        return TimeBound.Within;
    }
}
