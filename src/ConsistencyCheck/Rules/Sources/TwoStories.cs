using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>What the rules on two documents have in common.</summary>
internal static class TwoStories
{
    /// <summary>
    /// Two figures that share less of their sentences than this may be of two facts; they are compared, and not reported louder than a note. Policy.
    /// </summary>
    public const double Clear = 0.5;

    /// <summary>
    /// Whether both claims are left to speakers who may be two: they disagree then, and neither document is in error. A speaker without a name may be anyone.
    /// </summary>
    public static bool AreOfTwoSpeakers(ClaimPair pair) =>
        pair.First.Attribution is { IsAttributed: true } first && pair.Second.Attribution is { IsAttributed: true } second &&
        (first.Speaker == 0 || first.Speaker != second.Speaker);

    public static Evidence Quote(AlignedStories stories, Claim claim, EvidenceRole role, string implies) =>
        Rules.Quote.From(DocumentOf(stories, claim), claim.Span, role, implies);

    public static string WordsOf(AlignedStories stories, Claim claim) => claim.Span.Of(DocumentOf(stories, claim).Text).ToString();

    public static string NameOf(AlignedStories stories, Claim claim) => DocumentOf(stories, claim).Id;

    private static DatedDocument DocumentOf(AlignedStories stories, Claim claim) => stories.Texts[claim.Document].Document;
}
