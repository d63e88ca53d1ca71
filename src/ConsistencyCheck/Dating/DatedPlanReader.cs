using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>Reads whether a sentence plainly plans, in the present, for a month or a year: "is due to open in 2024", "aims to halve its debt by 2026".</summary>
/// <remarks>"Will play the side for the first time since the final in 2022" has a date that is not the plan's: what may own it ends the reading.</remarks>
internal static class DatedPlanReader
{
    /// <summary>How many words a plan has before its date: "plans to open a second plant in the harbour of Lindmoor by".</summary>
    private const int Reach = 12;

    private const int LongestSentence = 200;

    public static bool IsPlanned(TokenizedText text, TimeMention time)
    {
        var first = text.IndexAt(time.Sentence.Start);
        var end = text.IndexAt(time.Sentence.End);
        var date = text.IndexAt(time.Span.Start);
        if (end - first > LongestSentence || date - 2 <= first) return false;
        for (var i = first; i < end; i++)
            if (DatedVerbWords.Supposing.Contains(text.WordAt(i))) return false;
        // The words of a bound belong to the mention: "by 2026".
        var isBound = text.WordAt(date) is "by" or "before";
        var preposition = isBound ? date : date - 1;
        isBound |= text.WordAt(preposition) is "by";
        if (!isBound && text.WordAt(preposition) is not ("in" or "for" or "due")) return false;
        for (var i = preposition; i >= Math.Max(first, preposition - Reach); i--)
        {
            if (Plans(text, i, first)) return i < preposition || text.WordAt(i) is "due";
            if (i < preposition && MayOwnDate(text, i, isBound)) return false;
        }

        return false;
    }

    /// <summary>"Will", "is expected to", "is scheduled for", "plans to".</summary>
    private static bool Plans(TokenizedText text, int index, int first)
    {
        var word = text.WordAt(index);
        if (text.Tokens[index].IsCapitalized && index > first) return false;
        if (word is "will") return text.WordAt(index + 1) is not ("have" or "not" or "never" or "mark");
        if (DatedVerbWords.OfPresentPlans.Contains(word)) return text.WordAt(index + 1) is "to" && !IsNoun(text, index, first);
        return DatedVerbWords.BehindIs.Contains(word) && index > first && text.WordAt(index - 1) is ("is" or "are");
    }

    /// <summary>"Announced plans to retire", "its hopes to".</summary>
    private static bool IsNoun(TokenizedText text, int index, int first) =>
        index > first && (TenseReader.IsPastVerb(text, index - 1) || DatedVerbWords.Determiners.Contains(text.WordAt(index - 1)));

    private static bool MayOwnDate(TokenizedText text, int index, bool isBound)
    {
        if (text.Tokens[index].Kind is not (TokenKind.Word or TokenKind.Number)) return true;
        var word = text.WordAt(index);
        if (text.Tokens[index].IsCapitalized) return false;
        // "Will return to the ground of its win in 2022": behind such a word a noun with its own date may follow.
        if (!isBound && word is ("the" or "his" or "her" or "its" or "their" or "of" or "from")) return true;
        return DatedVerbWords.OfSaying.Contains(word)
            || word is "that" or "which" or "who" or "when" or "while" or "as" or "since" or "after" or "before" or "until" or "than" or "but" or "like" or "not"
            || (TenseReader.IsPastVerb(text, index) && !IsPassive(text, index));
    }

    /// <summary>"Will be finished in": the participle of the plan itself.</summary>
    private static bool IsPassive(TokenizedText text, int index) => index > 0 && text.WordAt(index - 1) is "be";
}
