using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Turns aligned claims that can all be true into agreements for the report: one for each fact, however many documents state it.</summary>
internal static class AgreementFinder
{
    public static List<Agreement> Find(IReadOnlyList<ClaimPair> pairs, IReadOnlyList<DatedDocument> documents)
    {
        var facts = new Dictionary<Claim, List<ClaimPair>>(ReferenceEqualityComparer.Instance);
        var inOrder = new List<List<ClaimPair>>();
        foreach (var pair in pairs.Where(Agrees))
        {
            var first = facts.GetValueOrDefault(pair.First);
            var second = facts.GetValueOrDefault(pair.Second);
            var fact = first ?? second;
            if (fact is null) inOrder.Add(fact = []);
            if (first is not null && second is not null && first != second) Merge(first, second, facts, inOrder);
            fact.Add(pair);
            facts[pair.First] = facts[pair.Second] = fact;
        }

        var conflicts = pairs.Where(pair => !Agrees(pair)).ToList();
        return [.. inOrder.SelectMany(fact => HasConflict(fact, conflicts) ? fact.Select(pair => Make([pair], documents)) : [Make(fact, documents)])];
    }

    private static void Merge(List<ClaimPair> first, List<ClaimPair> second, Dictionary<Claim, List<ClaimPair>> facts, List<List<ClaimPair>> inOrder)
    {
        first.AddRange(second);
        foreach (var pair in second) facts[pair.First] = facts[pair.Second] = first;
        inOrder.Remove(second);
    }

    private static bool Agrees(ClaimPair pair) => !pair.IsDenial && pair.Relation is ValueRelation.Same or ValueRelation.Compatible or ValueRelation.Rounding;

    /// <summary>
    /// Whether two claims of a fact contradict each other although each agrees with a third ("about 50", "45", "55"): then only the pairs agree.
    /// </summary>
    private static bool HasConflict(List<ClaimPair> fact, List<ClaimPair> conflicts) =>
        fact.Count > 1 && conflicts.Exists(conflict => Holds(fact, conflict.First) && Holds(fact, conflict.Second));

    private static bool Holds(List<ClaimPair> fact, Claim claim) => fact.Exists(pair => pair.First == claim || pair.Second == claim);

    private static Agreement Make(List<ClaimPair> fact, IReadOnlyList<DatedDocument> documents)
    {
        var claims = fact.SelectMany(pair => new[] { pair.First, pair.Second })
            .DistinctBy(claim => (claim.Document, claim.Span))
            .OrderBy(claim => claim.Document).ThenBy(claim => claim.Span.Start)
            .Select(claim => Refer(claim, documents[claim.Document]))
            .ToList();
        var relation = fact.Max(pair => pair.Relation);
        return new Agreement(claims, relation, Why(fact[0].First, relation, claims.Count == 2 ? "both" : "all"));
    }

    private static ClaimReference Refer(Claim claim, DatedDocument document) =>
        new(document.Id, claim.Span, claim.Span.Of(document.Text).ToString());

    private static string Why(Claim claim, ValueRelation relation, string all) => claim.Mention.Resolved is { } time
        ? $"{all} name {time.Timex} for it"
        : relation switch
        {
            ValueRelation.Same => $"{all} state the same figure",
            ValueRelation.Rounding => "one figure is another one rounded",
            _ => "each figure lies within what the others leave open",
        };
}
