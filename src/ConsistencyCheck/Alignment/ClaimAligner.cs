using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Finds the claims of different documents that speak of one fact. Precision goes before recall: what is not clear is not compared.</summary>
internal static class ClaimAligner
{
    /// <summary>Less shared context than this, and two figures speak of different facts. Policy.</summary>
    private const double LeastOverlap = 0.20;

    /// <summary>Claims of one calendar day need less: the day itself is shared. Policy.</summary>
    private const double LeastOverlapOfDays = 0.12;

    /// <summary>Fewer shared terms than this are chance. Policy.</summary>
    private const int LeastSharedTerms = 2;

    /// <summary>Two partners whose scores differ by less than this cannot be told apart. Policy.</summary>
    private const double TieMargin = 0.02;

    /// <summary>A key with more claims than this says too little to compare them all, and would cost the square of their number.</summary>
    private const int MostClaimsPerKey = 200;

    /// <param name="claims">The claims of all documents.</param>
    /// <param name="sourceOf">For each document, which source it belongs to: copies of one story are one source.</param>
    /// <param name="affinity">Which documents are about the same people and places.</param>
    public static List<ClaimPair> Align(IReadOnlyList<Claim> claims, IReadOnlyList<int> sourceOf, StoryAffinity affinity)
    {
        var rarity = new TermRarity(claims);
        var pairs = new List<ClaimPair>();
        foreach (var block in claims.GroupBy(BlockingKey.Of).Where(block => block.Key is not null).OrderBy(block => block.Key, StringComparer.Ordinal))
        {
            var members = block.Take(MostClaimsPerKey).ToList();
            pairs.AddRange(OneToOne(Candidates(members, sourceOf, affinity, rarity)));
        }

        return [.. pairs.OrderBy(pair => (pair.First.Document, pair.First.Span.Start, pair.Second.Document, pair.Second.Span.Start))];
    }

    private static List<ClaimPair> Candidates(List<Claim> members, IReadOnlyList<int> sourceOf, StoryAffinity affinity, TermRarity rarity)
    {
        var candidates = new List<ClaimPair>();
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                var (first, second) = (members[i], members[j]);
                if (sourceOf[first.Document] == sourceOf[second.Document] || first.Polarity != second.Polarity) continue;
                if (first.Mention.Resolved is null && !AreOfOneKind(first, second)) continue;
                if (!affinity.AreRelated(first.Document, second.Document)) continue;
                if (first.Terms.Intersect(second.Terms).Count() < LeastSharedTerms) continue;
                var score = rarity.Overlap(first, second);
                var isDay = first.Mention.Resolved is not null;
                if (score < (isDay ? LeastOverlapOfDays : LeastOverlap)) continue;
                candidates.Add(new ClaimPair(first, second, score, isDay ? ValueRelation.Same : Relate(first, second)));
            }
        }

        return candidates;
    }

    /// <summary>Figures of the dead and of the hurt are different facts, and so are what is planned and what has been.</summary>
    private static bool AreOfOneKind(Claim first, Claim second) =>
        first.Fate == second.Fate && (first.Modality == Modality.Future) == (second.Modality == Modality.Future);

    private static ValueRelation Relate(Claim first, Claim second) =>
        QuantityComparer.Default.Compare(first.Mention.Mention.Quantity!, second.Mention.Mention.Quantity!);

    /// <summary>Each claim has at most one partner in each other document: the best one, unless another that says something else is as good.</summary>
    private static IEnumerable<ClaimPair> OneToOne(List<ClaimPair> candidates)
    {
        var taken = new HashSet<(Claim, int)>();
        foreach (var pair in candidates.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First.Span.Start).ThenBy(pair => pair.Second.Span.Start))
        {
            if (taken.Contains((pair.First, pair.Second.Document)) || taken.Contains((pair.Second, pair.First.Document))) continue;
            taken.Add((pair.First, pair.Second.Document));
            taken.Add((pair.Second, pair.First.Document));
            if (!candidates.Exists(other => IsTie(pair, other))) yield return pair;
        }
    }

    private static bool IsTie(ClaimPair pair, ClaimPair other) =>
        other != pair &&
        other.Relation != pair.Relation &&
        Math.Abs(other.Score - pair.Score) < TieMargin &&
        ((other.First == pair.First && other.Second.Document == pair.Second.Document) ||
         (other.Second == pair.Second && other.First.Document == pair.First.Document));
}
