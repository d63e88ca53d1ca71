using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// Reads the tense of a date that a plain passive tells of, with nothing but a place or an occasion between them: "a session was held on Oct. 7, 2027, at 5 p.m.",
/// "the fault will be found during testing on Oct. 7".
/// </summary>
internal static class PassiveClause
{
    /// <summary>How many words may stand between the participle and the date: "will be presented at a conference in Skerry on".</summary>
    private const int Reach = 8;

    /// <summary>How many words the subject of a past has: "a public information session". More may hold a clause.</summary>
    private const int LongestSubject = 7;

    private const int LongestSentence = 200;

    /// <returns><see cref="Tense.Past"/>, <see cref="Tense.Future"/>, or <see cref="Tense.Unknown"/>.</returns>
    public static Tense Read(TokenizedText text, TimeMention time)
    {
        var first = text.IndexAt(time.Sentence.Start);
        var end = text.IndexAt(time.Sentence.End);
        var date = text.IndexAt(time.Span.Start);
        if (time.Value.Fields.Day is null || end - first > LongestSentence || IsSupposed(text, first, end)) return Tense.Unknown;
        var last = date - 1;
        var isEnd = text.WordAt(date) is "through" || text.WordAt(last) is "through";
        if (text.WordAt(last) is "on" or "through" or "from") last--;
        if (last <= first || FindVerb(text, last, first) is not (>= 0 and var verb)) return Tense.Unknown;
        var tense = TenseOf(text, verb, first);
        if (tense == Tense.Past && !IsPlainPast(text, verb, first, end, isEnd)) return Tense.Unknown;
        return Ends(text, text.IndexAt(time.Span.End), end) ? tense : Tense.Unknown;
    }

    private static bool IsSupposed(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (DatedVerbWords.Supposing.Contains(text.WordAt(i))) return true;
        return false;
    }

    /// <summary>The participle before the date, or "available" and "on sale"; -1 where what stands between may own the date.</summary>
    private static int FindVerb(TokenizedText text, int from, int first)
    {
        var isOfEvent = false;
        for (var i = from; i > Math.Max(first, from - Reach); i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return -1;
            if (text.Tokens[i].IsCapitalized) continue;
            if (IsBehindBe(text, i) && IsPredicate(text, i)) return isOfEvent ? -1 : i;
            if (MayOwnDate(text, i)) return -1;
            // "Compared to the flood on May 7" has the flood's day, and "reviewed at a meeting on May 7" that of the review too.
            isOfEvent = text.WordAt(i) is not ("at" or "during") && (isOfEvent || IsEvent(text, i));
        }

        return -1;
    }

    /// <summary>"Was found", "was first reported".</summary>
    private static bool IsBehindBe(TokenizedText text, int index) =>
        text.WordAt(BeBefore(text, index)) is "was" or "were" or "be";

    private static int BeBefore(TokenizedText text, int index) =>
        index > 1 && (PassiveWords.Adverbs.Contains(text.WordAt(index - 1)) || text.WordAt(index - 1) is [.., 'l', 'y']) ? index - 2 : index - 1;

    private static bool MayOwnDate(TokenizedText text, int index)
    {
        var word = text.WordAt(index);
        // "The Ministry of Health" is one name, and "called off" one verb.
        if (word is "of" && text.Tokens[index - 1].IsCapitalized && text.Tokens[index + 1].IsCapitalized) return false;
        if (word is "during" or "testing" || IsEvent(text, index)) return false;
        if (DatedVerbWords.OpeningClauses.Contains(word) && word is not ("to" or "by")) return true;
        return PassiveWords.MayOwnDate.Contains(word) || TenseReader.IsPastVerb(text, index) || word is [.., 'i', 'n', 'g'];
    }

    private static bool IsEvent(TokenizedText text, int index)
    {
        var word = text.WordAt(index);
        if (word is "sale" && text.WordAt(index - 1) is "on") return false;
        return DatedVerbWords.Events.Contains(word) || DatedVerbWords.PastEvents.Contains(word);
    }

    private static bool IsPredicate(TokenizedText text, int index) =>
        text.WordAt(index) is "available" || (text.WordAt(index) is "on" && text.WordAt(index + 1) is "sale")
        || (text.WordAt(index) is "called" && text.WordAt(index + 1) is "off")
        || (TenseReader.IsPastVerb(text, index) && !DatedVerbWords.OfPlanning.Contains(text.WordAt(index)));

    private static Tense TenseOf(TokenizedText text, int verb, int first)
    {
        var be = BeBefore(text, verb);
        if (text.WordAt(be) is "was" or "were") return Tense.Past;
        return be - 1 > first && text.WordAt(be - 1) is "will" ? Tense.Future : Tense.Unknown;
    }

    /// <summary>A past that opens its sentence and reports nobody's words: "she said that tickets were available through May 7" is told from then.</summary>
    /// <remarks>"The road was shut through May 7" is right before that day; what is accepted and available until then is not told so.</remarks>
    private static bool IsPlainPast(TokenizedText text, int verb, int first, int end, bool isEnd)
    {
        var told = text.WordAt(verb);
        if (verb - first > LongestSubject || DatedVerbWords.OfSaying.Contains(told)) return false;
        if (isEnd ? told is not ("accepted" or "available") : DatedVerbWords.OfAnnouncing.Contains(told) && !PassiveWords.Done.Contains(told)) return false;
        for (var i = first; i < end; i++)
        {
            var word = text.WordAt(i);
            if (DatedVerbWords.OfSaying.Contains(word) || DatedVerbWords.Ahead.Contains(word)) return false;
            if (i < verb && (IsClause(text, i) || PassiveWords.Unplaced.Contains(word))) return false;
        }

        return true;
    }

    private static bool IsClause(TokenizedText text, int index) => text.Tokens[index].Kind is not (TokenKind.Word or TokenKind.Number)
        || (DatedVerbWords.OpeningClauses.Contains(text.WordAt(index)) && text.WordAt(index) is not "for");

    /// <summary>Whether the sentence ends behind the date, or goes on with hour, place or circumstance.</summary>
    private static bool Ends(TokenizedText text, int index, int end)
    {
        if (index < end && text.WordAt(index) is ",") index++;
        return index >= end || text.WordAt(index) is "." or "!" or "at" or "in" or "when" or "by" or "with" or ";" || text.Tokens[index].Kind == TokenKind.LineBreak;
    }
}
