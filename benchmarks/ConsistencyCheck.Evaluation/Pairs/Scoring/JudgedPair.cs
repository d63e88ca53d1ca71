using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Evaluation.Pairs.Scoring;

/// <summary>A labelled pair with what the library says of it.</summary>
/// <param name="Item">The pair.</param>
/// <param name="Claims">The draft's claims with what the source says to each.</param>
/// <param name="IsFlagged">Whether the library says that the source contradicts the draft.</param>
/// <param name="HasComparator">Whether the draft sets a bound or a margin.</param>
internal sealed record JudgedPair(PairItem Item, IReadOnlyList<VerifiedClaim> Claims, bool IsFlagged, bool HasComparator)
{
    public static JudgedPair Of(PairItem item, ConsistencyChecker checker)
    {
        var check = checker.Verify(new SourceDocument("draft", item.Draft), [new SourceDocument("source", item.Source)]);
        return new JudgedPair(item, check.Claims, check.Verdict == DraftVerdict.Contradicted, Comparators.Any(check.Draft));
    }

    public bool IsFalseAlarm => IsFlagged && Item.Label != PairLabel.Contradiction;

    /// <summary>Gets whether a contradiction of numbers or dates was not seen; others are no business of this library.</summary>
    public bool IsMiss => !IsFlagged && Item.Label == PairLabel.Contradiction && Item.IsOfValue;
}
