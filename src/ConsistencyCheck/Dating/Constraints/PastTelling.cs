using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Constraints;

/// <summary>Says whether a sentence tells of an explicit date as past. A bound excludes every earlier day, so what may be a plan bounds nothing.</summary>
internal static class PastTelling
{
    /// <summary>No clause has more words and marks than this.</summary>
    private const int LongestClause = 200;

    public static bool IsCertain(TokenizedText text, TimeMention mention)
    {
        // "Voted to insure buses built after Jan. 1, 2027": what comes before or after a day says nothing of the day.
        if (mention.Value.Modifier is TimeModifier.Before or TimeModifier.OnOrBefore or TimeModifier.After) return false;
        if (mention.Value.OtherReading is not null) return false;
        if (PointsAhead(text, mention) || IsAttribute(text, mention) || IsFiscal(text, mention)) return false;
        // A picture shows what has been, whatever its caption's tense; what it tells of the future it says so.
        if (mention.Zone.Kind == ZoneKind.Caption) return mention.Tense != Tense.Future;
        return mention.Tense == Tense.Past && !FollowsInfinitive(text, mention);
    }

    /// <summary>"A budget for 2025", "until March 2026", "through 2030".</summary>
    private static bool PointsAhead(TokenizedText text, TimeMention mention) =>
        text.IndexAt(mention.Span.Start) is > 0 and var at && RelativeWords.PointingAhead.Contains(text.WordAt(at - 1));

    /// <summary>"The 2026 World Cup", "the 2025 budget": the year names a thing that may still be to come.</summary>
    private static bool IsAttribute(TokenizedText text, TimeMention mention)
    {
        if (mention.Value.Fields is not { Month: null, Part: null }) return false;
        var next = text.IndexAt(mention.Span.End);
        if (next >= text.Tokens.Length || text.Tokens[next].Kind != TokenKind.Word || StopWords.All.Contains(text.WordAt(next))) return false;
        var at = text.IndexAt(mention.Span.Start);
        return at == 0 || !RelativeWords.PlacingInYear.Contains(text.WordAt(at - 1));
    }

    /// <summary>A fiscal year may begin a year before the calendar's.</summary>
    private static bool IsFiscal(TokenizedText text, TimeMention mention)
    {
        var last = Math.Min(text.IndexAt(mention.Span.End) + 1, text.Tokens.Length);
        for (var i = Math.Max(text.IndexAt(mention.Span.Start) - 2, 0); i < last; i++)
        {
            if (EnglishLanguage.Shared.Lexicon[text.Tokens[i].Lexeme].Particle == Particle.Fiscal) return true;
            if (text.WordAt(i).StartsWith("FY", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>
    /// "Promised to open the bridge in 2026": the past verb is of the promise. "Announced the games, which open in 2026" has another verb behind the comma.
    /// </summary>
    private static bool FollowsInfinitive(TokenizedText text, TimeMention mention)
    {
        var from = text.IndexAt(mention.Span.Start) - 1;
        var first = Math.Max(text.IndexAt(mention.Sentence.Start), from - LongestClause);
        // "Given to Wagner, a private army, in late 2022": the two commas around an apposition part nothing.
        var commas = 0;
        for (var i = from; i >= first; i--)
        {
            if (TenseReader.IsPastVerb(text, i)) return IsUnreal(text, i);
            if (IsInfinitive(text, i)) return true;
            if (text.WordAt(i) is "," or ";" && ++commas != 2 && !OpensClause(text, i + 1, mention)) return true;
        }

        return false;
    }

    /// <summary>"Would have turned 99 on", "faces 65 years when sentenced on": what has not happened, or not yet.</summary>
    private static bool IsUnreal(TokenizedText text, int verb)
    {
        if (verb < 2) return false;
        if (text.WordAt(verb - 1) is "when" or "once" or "if") return true;
        var have = text.WordAt(verb - 1) is "been" ? verb - 2 : verb - 1;
        return have > 0 && text.WordAt(have) is "have" && text.WordAt(have - 1) is "would" or "could" or "should" or "might" or "must";
    }

    private static bool IsInfinitive(TokenizedText text, int index) =>
        text.WordAt(index) is "to" &&
        text.Tokens[index + 1] is { Kind: TokenKind.Word, IsCapitalized: false } &&
        !StopWords.All.Contains(text.WordAt(index + 1));

    /// <summary>Whether only function words stand between the comma and the mention: ", in 2019, ".</summary>
    private static bool OpensClause(TokenizedText text, int from, TimeMention mention)
    {
        for (var i = from; i < text.IndexAt(mention.Span.Start); i++)
            if (!StopWords.All.Contains(text.WordAt(i))) return false;
        return true;
    }
}
