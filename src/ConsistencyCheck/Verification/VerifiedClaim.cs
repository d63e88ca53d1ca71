using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>One claim of a draft with what the sources say to it.</summary>
/// <param name="Mention">The value that the draft states.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Status">Whether a source supports or contradicts it.</param>
/// <param name="Quote">The place that decided; null where no source speaks of the fact.</param>
/// <param name="Relation">How the draft's value stands to the source's; null where no source speaks of the fact.</param>
/// <param name="Confidence">From 0 to 1: how likely the two speak of one fact.</param>
/// <param name="Why">What was compared, with the arithmetic, as a clause without a full stop.</param>
public sealed record VerifiedClaim(
    DatedMention Mention, string Text, ClaimStatus Status, SourceQuote? Quote, ValueRelation? Relation, double Confidence, string Why)
{
    /// <summary>Gets where the words stand in the draft.</summary>
    public TextSpan Span => Mention.Mention.Span;
}
