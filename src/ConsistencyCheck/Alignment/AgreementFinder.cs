using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Turns aligned claims that can all be true into agreements for the report.</summary>
internal static class AgreementFinder
{
    public static List<Agreement> Find(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<DatedDocument> documents) =>
    [
        .. pairs
            .Where(pair => pair.Relation is ValueRelation.Same or ValueRelation.Compatible or ValueRelation.Rounding)
            .Select(pair => new Agreement([Refer(pair.First, documents), Refer(pair.Second, documents)], pair.Relation, Why(pair))),
    ];

    private static ClaimReference Refer(Claim claim, IReadOnlyList<DatedDocument> documents)
    {
        var document = documents[claim.Document];
        return new ClaimReference(document.Id, claim.Span, claim.Span.Of(document.Text).ToString());
    }

    private static string Why(ClaimPair pair) => pair.First.Mention.Resolved is { } time
        ? $"both name {time.Timex} for it"
        : pair.Relation switch
        {
            ValueRelation.Same => "both state the same figure",
            ValueRelation.Rounding => "one figure is the other rounded",
            _ => "each figure lies within what the other leaves open",
        };
}
