using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>Reads dates that their own words place in the past, whatever the verb: "since June 4", "as of Aug. 9", "after a meeting on Oct. 14".</summary>
internal static class DatedPhraseReader
{
    /// <summary>How many words may stand between an event and its date: "a meeting with the skippers in Skerry on Oct. 14".</summary>
    private const int EventReach = 6;

    /// <summary>How many words stand before the noun of an event: "following a second, secret meeting".</summary>
    private const int DescriptionReach = 4;

    /// <param name="text">The text.</param>
    /// <param name="date">The index of the first token of the date.</param>
    /// <param name="first">The index of the first token of its sentence.</param>
    /// <param name="end">The index behind the last token of its sentence.</param>
    public static bool IsPast(TokenizedText text, int date, int first, int end)
    {
        if (date - 1 <= first || LooksAhead(text, first, end)) return false;
        return text.WordAt(date - 1) switch
        {
            "since" => true,
            "of" => text.WordAt(date - 2) is "as" or "As" && HoldsAuxiliary(text, date, end),
            "for" => DatedVerbWords.Counted.Contains(text.WordAt(date - 2)) && HoldsAuxiliary(text, date, end),
            "to" when text.WordAt(date - 2) is not ("compared" or "Compared") => DatesBack(text, date - 2, first),
            "dated" or "Dated" => true,
            "with" or "to" when text.WordAt(date - 2) is "compared" or "Compared" => true,
            "on" or "in" => FollowsEvent(text, date - 2, first),
            _ => FollowsEvent(text, date - 1, first),
        };
    }

    /// <summary>"Dates to", "dating back to", but not "put back to", which is a plan.</summary>
    private static bool DatesBack(TokenizedText text, int last, int first)
    {
        if (last > first && text.WordAt(last) is "back") last--;
        return DatedVerbWords.DatingBack.Contains(text.WordAt(last));
    }

    /// <summary>"It will be the first strike since", "would meet after the vote on": the day may be to come as well.</summary>
    private static bool LooksAhead(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (DatedVerbWords.Ahead.Contains(text.WordAt(i)) && (i == first || !text.Tokens[i].IsCapitalized)) return true;
        return false;
    }

    /// <summary>"As of Aug. 9, 372 people had been tested".</summary>
    private static bool HoldsAuxiliary(TokenizedText text, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (text.WordAt(i) is "had" or "was" or "were") return true;
        return false;
    }

    /// <summary>"followed a meeting in Harwick on Oct. 14", "after the attack on Sept. 6".</summary>
    private static bool FollowsEvent(TokenizedText text, int from, int first)
    {
        for (var i = from; i > Math.Max(first, from - EventReach); i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return false;
            if (DatedVerbWords.PastEvents.Contains(text.WordAt(i))) return FollowsWord(text, i - 1, first);
            if (TenseReader.IsPastVerb(text, i) || DatedVerbWords.OpeningClauses.Contains(text.WordAt(i))) return false;
        }

        return false;
    }

    private static bool FollowsWord(TokenizedText text, int from, int first)
    {
        for (var i = from; i >= Math.Max(first, from - DescriptionReach); i--)
        {
            if (text.WordAt(i) is "after" or "After" or "followed" or "following" or "Following" or "since") return true;
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || TenseReader.IsPastVerb(text, i)) return false;
        }

        return false;
    }
}
