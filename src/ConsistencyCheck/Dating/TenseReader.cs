using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>Reads the tense that a mention stands in from the nearest verb of its sentence.</summary>
/// <remarks>The verb to the left decides ("will discuss the transfers on Wednesday"); only a mention that opens its clause takes the one to the right.</remarks>
internal static class TenseReader
{
    public static Tense At(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        var first = text.IndexAt(sentence.Start);
        var from = text.IndexAt(mention.Start);
        for (var i = from - 1; i >= first; i--)
        {
            var tense = OfWord(text, i, first);
            if (tense != Tense.Unknown) return tense;
        }

        var tokens = text.Tokens;
        var opensClause = OpensClause(text, first, from);
        for (var i = text.IndexAt(mention.End); i < tokens.Length && tokens[i].Start < sentence.End; i++)
        {
            // "The bridge opens in 2026, the council said": what was said has another verb than the saying. "The envoy left Tuesday and will return": so has what is joined to it.
            if (!opensClause && (EndsClause(text, i) || text.WordAt(i) is "and" or "but" or "or")) return Tense.Unknown;
            var tense = OfWord(text, i, first);
            if (tense != Tense.Unknown) return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>The tense as its zone means it: a picture shows what has been, and in running text what is scheduled is still to come.</summary>
    public static Tense InZone(Tense tense, Zone? zone) => zone?.Kind == ZoneKind.Caption
        ? tense == Tense.Future ? Tense.Future : Tense.Past
        : tense == Tense.Scheduled ? Tense.Future : tense;

    /// <summary>Whether only function words stand between the beginning of the sentence and the mention: "In early May".</summary>
    public static bool OpensSentence(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        for (var i = text.IndexAt(mention.Start) - 1; i >= 0 && text.Tokens[i].Start >= sentence.Start; i--)
            if (text.Tokens[i].Kind == TokenKind.Word && !StopWords.All.Contains(text.WordAt(i))) return false;
        return true;
    }

    /// <summary>Whether the word is a past verb such as "said".</summary>
    public static bool IsPastVerb(TokenizedText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, IsCapitalized: false } && IsPast(text.WordAt(index));

    /// <summary>Whether only function words stand between the beginning of the clause and the mention: "On Wednesday, ...".</summary>
    private static bool OpensClause(TokenizedText text, int first, int from)
    {
        for (var i = from - 1; i >= first && !EndsClause(text, i); i--)
            if (text.Tokens[i].Kind != TokenKind.Symbol && !StopWords.All.Contains(text.WordAt(i))) return false;
        return true;
    }

    private static bool EndsClause(TokenizedText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Symbol && text.WordAt(index) is "," or ";" or "—" or "–";

    private static Tense OfWord(TokenizedText text, int index, int first)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word) return Tense.Unknown;
        // Names look like verbs ("United", "March"), and a verb opens a statement's sentence only in a question.
        if (token.IsCapitalized && index > first) return Tense.Unknown;
        var word = text.WordAt(index);
        if (VerbForms.FutureMarkers.Contains(word) || IsFutureTo(text, index, first)) return Tense.Future;
        if (IsPast(word)) return FollowsFuture(text, index, first) ? Tense.Future : Tense.Past;
        if (VerbForms.Schedules.Contains(word))
        {
            if (FollowsFuture(text, index, first)) return Tense.Future;
            return IsVerb(text, index, first) ? Tense.Scheduled : Tense.Unknown;
        }

        return VerbForms.Presents.Contains(word) ? Tense.Present : Tense.Unknown;
    }

    private static bool IsPast(ReadOnlySpan<char> word) =>
        VerbForms.IrregularPasts.Contains(word) || VerbForms.IrregularParticiples.Contains(word) ||
        (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !VerbForms.NotPasts.Contains(word));

    /// <summary>Whether a word that is also a noun ("the start", "a vote", "in the end") stands where a verb does: after its subject.</summary>
    private static bool IsVerb(TokenizedText text, int index, int first) =>
        index > first && text.Tokens[index - 1].Kind == TokenKind.Word && !StopWords.All.Contains(text.WordAt(index - 1));

    private static bool IsFutureTo(TokenizedText text, int index, int first) =>
        index > first && text.WordAt(index) is "to" && VerbForms.BeforeToFuture.Contains(text.WordAt(index - 1));

    /// <summary>Whether the participle belongs to a future auxiliary: "will be released", "is to be signed".</summary>
    private static bool FollowsFuture(TokenizedText text, int index, int first)
    {
        for (var i = index - 1; i >= first && i >= index - 3; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return false;
            if (text.Tokens[i].IsCapitalized && i > first) return false;
            if (VerbForms.FutureMarkers.Contains(text.WordAt(i)) || IsFutureTo(text, i, first)) return true;
        }

        return false;
    }
}
