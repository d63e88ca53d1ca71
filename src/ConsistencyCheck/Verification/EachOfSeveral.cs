using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Verification;

/// <summary>
/// Finds the figures that a draft gives to each of several people where the source gives one of them another: "Lund and Holm were both fined 400 euros" against
/// "Holm was fined 900 euros".
/// </summary>
internal static class EachOfSeveral
{
    /// <summary>So many tokens may stand between "both" and the figure. Policy.</summary>
    private const int Reach = 6;

    /// <summary>So many tokens on a word may tell of what kind a figure is: "24 months in a prison". Policy.</summary>
    private const int ReachOfKind = 3;

    /// <summary>So many words, each by its nearness to both figures, must be the same: one beside them is not enough. Policy.</summary>
    private const float LeastShared = 1.2f;

    /// <summary>What the source says of one of them; null where it says nothing else.</summary>
    public static SourceMatch? ConflictOf(Claim claim, DatedText draft, IReadOnlyList<DatedText> sources, SourceSearch search)
    {
        if (claim.Quantity is null || MarkerOf(claim, draft.Tokens) is not { } marker) return null;
        var kind = KindOf(draft.Tokens, claim);
        foreach (var conflict in search.ConflictsOf(claim))
        {
            var stated = conflict.Claim;
            var tokens = sources[stated.Document].Tokens;
            var shared = SharedBeside(claim, stated);
            if (shared < LeastShared && (claim.Predicate == 0 || claim.Predicate != stated.Predicate)) continue;
            if (SubjectOf(tokens, stated) is not { } subject || !IsOneOf(draft.Tokens, claim, marker, subject)) continue;
            // "48 months in prison and 24 months of probation": what stands behind tells which of the two the draft's figure should be.
            var isOfKind = kind != 0 && KindOf(tokens, stated) == kind;
            if (!search.StatesIn(stated.Sentence, claim, same => !isOfKind || KindOf(tokens, same) == kind)) return conflict with { Score = (1 + shared) / (2 + shared) };
        }

        return null;
    }

    /// <summary>The word that stands behind a figure and tells of what kind it is: "24 months in prison"; 0 where none does.</summary>
    private static uint KindOf(TokenizedText text, Claim claim)
    {
        var behind = text.IndexAt(claim.Span.End);
        for (var i = behind; i < Math.Min(behind + ReachOfKind, text.Tokens.Length) && text.Tokens[i].Kind == TokenKind.Word; i++)
            if (ContentTerms.IsContent(text, i)) return ConceptStem.Of(text.WordAt(i));
        return 0;
    }

    /// <summary>The token of "both" or "each" before the verb of a figure; null where there is none.</summary>
    private static int? MarkerOf(Claim claim, TokenizedText text)
    {
        var (first, at) = (text.IndexAt(claim.Sentence.Span.Start), text.IndexAt(claim.Span.Start));
        var hasVerb = false;
        for (var i = at - 1; i > Math.Max(first, at - Reach) && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (text.WordAt(i) is "both" or "each" or "all") return hasVerb ? i : null;
            hasVerb |= TenseReader.IsPastVerb(text, i);
        }

        return null;
    }

    /// <summary>The words of both sentences, each by its nearness to both figures.</summary>
    private static float SharedBeside(Claim claim, Claim other)
    {
        var shared = 0f;
        for (int i = 0, j = 0; i < claim.Terms.Length && j < other.Terms.Length;)
        {
            if (claim.Terms[i] < other.Terms[j]) i++;
            else if (claim.Terms[i] > other.Terms[j]) j++;
            else shared += claim.Nearness[i++] * other.Nearness[j++];
        }

        return shared;
    }

    /// <summary>The last word of the name that opens a sentence, right before its verb; null where something else does.</summary>
    private static string? SubjectOf(TokenizedText text, Claim claim)
    {
        var i = text.IndexAt(claim.Sentence.Span.Start);
        var first = i;
        while (i < text.Tokens.Length && text.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: true } && !text.IsAny(i, StopWords.All)) i++;
        if (i == first || i >= text.Tokens.Length || !(text.WordAt(i) is "was" or "were" || TenseReader.IsPastVerb(text, i))) return null;
        return text.WordAt(i - 1).ToString();
    }

    /// <summary>Whether a name is one of those that "both" stands for: "Anna Lund, a pilot, and Karl Holm, a cook, were both". Friends of Holm are not.</summary>
    private static bool IsOneOf(TokenizedText text, Claim claim, int marker, string name)
    {
        var first = text.IndexAt(claim.Sentence.Span.Start);
        for (var i = first; i < marker; i++)
        {
            if (!text.WordAt(i).SequenceEqual(name) || !MayFollowSubject(text, i + 1, marker)) continue;
            var start = i;
            while (start > first && text.Tokens[start - 1] is { Kind: TokenKind.Word, IsCapitalized: true }) start--;
            if (start == first || text.WordAt(start - 1) is "and" or ",") return true;
        }

        return false;
    }

    private static bool MayFollowSubject(TokenizedText text, int index, int marker) =>
        index == marker || text.WordAt(index) is "," or "and" or "were" or "had" or "have";
}
