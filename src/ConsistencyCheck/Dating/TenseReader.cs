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
        for (var i = text.IndexAt(mention.End); i < tokens.Length && tokens[i].Start < sentence.End; i++)
        {
            var tense = OfWord(text, i, first);
            if (tense != Tense.Unknown) return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>Whether the word is a past verb such as "said".</summary>
    public static bool IsPastVerb(TokenizedText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, IsCapitalized: false } && IsPast(text.WordAt(index));

    private static Tense OfWord(TokenizedText text, int index, int first)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word) return Tense.Unknown;
        // Names look like verbs ("United", "March"), and a verb opens a statement's sentence only in a question.
        if (token.IsCapitalized && index > first) return Tense.Unknown;
        var word = text.WordAt(index);
        if (VerbForms.FutureMarkers.Contains(word) || IsFutureTo(text, index, first)) return Tense.Future;
        if (IsPast(word)) return FollowsFuture(text, index, first) ? Tense.Future : Tense.Past;
        return VerbForms.Presents.Contains(word) ? Tense.Present : Tense.Unknown;
    }

    private static bool IsPast(ReadOnlySpan<char> word) =>
        VerbForms.IrregularPasts.Contains(word) || VerbForms.IrregularParticiples.Contains(word) ||
        (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !VerbForms.NotPasts.Contains(word));

    private static bool IsFutureTo(TokenizedText text, int index, int first) =>
        index > first && text.WordAt(index) is "to" && VerbForms.BeforeToFuture.Contains(text.WordAt(index - 1));

    /// <summary>Whether the participle belongs to a future auxiliary: "will be released", "is to be signed".</summary>
    private static bool FollowsFuture(TokenizedText text, int index, int first)
    {
        for (var i = index - 1; i >= first && i >= index - 3; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return false;
            if (VerbForms.FutureMarkers.Contains(text.WordAt(i)) || IsFutureTo(text, i, first)) return true;
        }

        return false;
    }
}
