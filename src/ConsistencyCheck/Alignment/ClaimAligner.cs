using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Finds the claims of different documents that speak of one fact. Precision goes before recall: what is not clear is not compared.</summary>
internal sealed class ClaimAligner
{
    /// <summary>Less shared context than this, and two figures speak of different facts. Policy.</summary>
    private const double LeastOverlap = 0.20;

    /// <summary>Claims of one calendar day need less: the day itself is shared. Policy.</summary>
    private const double LeastOverlapOfDays = 0.12;

    /// <summary>Two days of one event are two days first: nearly all else must be shared. Policy.</summary>
    private const double LeastOverlapOfTwoDays = 0.45;

    /// <summary>Fewer shared terms than this are chance. Policy.</summary>
    private const int LeastSharedTerms = 2;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly IReadOnlyList<int> _sourceOf;
    private readonly StoryAffinity _affinity;
    private readonly SentenceOverlap _overlap;
    private readonly ClaimIndex _index;

    private ClaimAligner(IReadOnlyList<Claim> claims, IReadOnlyList<int> sourceOf, StoryAffinity affinity)
    {
        var rarity = new TermRarity(claims);
        (_claims, _sourceOf, _affinity) = (claims, sourceOf, affinity);
        _overlap = new SentenceOverlap(claims, rarity);
        _index = new ClaimIndex(claims, rarity);
    }

    /// <param name="claims">The claims of all documents, in the order of documents and of their texts.</param>
    /// <param name="sourceOf">For each document, which source it belongs to: copies of one story are one source.</param>
    /// <param name="affinity">Which documents are about the same people and places.</param>
    /// <param name="crowded">How many claims were not held against all others that share their words, because too many do.</param>
    public static List<ClaimPair> Align(IReadOnlyList<Claim> claims, IReadOnlyList<int> sourceOf, StoryAffinity affinity, out int crowded)
    {
        crowded = 0;
        // Documents of one source have nothing to be compared with.
        if (claims.Count == 0 || sourceOf.All(source => source == sourceOf[0])) return [];
        var aligner = new ClaimAligner(claims, sourceOf, affinity);
        var candidates = aligner.Candidates();
        crowded = aligner._index.Crowded;
        var kept = new OneToOne(claims, candidates).Keep();
        return [.. kept.Where(pair => pair.Score >= LeastFor(claims[pair.First], claims[pair.Second], pair.Relation)).OrderBy(pair => pair.First).ThenBy(pair => pair.Second)
            .Select(pair => new ClaimPair(claims[pair.First], claims[pair.Second], pair.Score, pair.Relation))];
    }

    private List<CandidatePair> Candidates()
    {
        var pairs = new List<CandidatePair>();
        var met = new List<int>();
        for (var i = 0; i < _claims.Count; i++)
        {
            _index.Visit(i, met);
            foreach (var other in met)
                if (Compare(other, i) is { } pair) pairs.Add(pair);
        }

        return pairs;
    }

    private CandidatePair? Compare(int earlier, int later)
    {
        var (first, second) = (_claims[earlier], _claims[later]);
        if (_sourceOf[first.Document] == _sourceOf[second.Document]) return null;
        if (!first.IsDate && !AreOfOneKind(first, second)) return null;
        var score = _overlap.Of(earlier, later, out var shared);
        if (shared < LeastSharedTerms || score < (first.IsDate ? LeastOverlapOfDays : LeastOverlap)) return null;
        if (!_affinity.AreRelated(first.Document, second.Document)) return null;
        var relation = ClaimComparer.Compare(first, second);
        // A date that both name is a rival of every other reading, even where it is too little to go by itself.
        var isRival = first.IsDate && relation == ValueRelation.Same;
        if (relation == ValueRelation.Incomparable || (!isRival && score < LeastFor(first, second, relation))) return null;
        if (IsDispute(first, second, relation) && (ClaimKinds.AreOfTwoSets(first, second) || first.Participants.AreOthersThan(second.Participants, first.Attribution.Speaker, second.Attribution.Speaker)))
            return null;
        return new CandidatePair(earlier, later, score, relation);
    }

    /// <summary>Whether a pair may end as a contradiction. Two sentences that agree need not name anybody in common.</summary>
    private static bool IsDispute(Claim first, Claim second, ValueRelation relation) =>
        relation is ValueRelation.Conflict or ValueRelation.Tension || first.Polarity != second.Polarity;

    private static double LeastFor(Claim first, Claim second, ValueRelation relation)
    {
        if (!first.IsDate) return LeastOverlap;
        if (relation == ValueRelation.Same) return NamesOneDay(first) ? LeastOverlapOfDays : double.MaxValue;
        return first.Predicate != 0 && first.Predicate == second.Predicate ? LeastOverlapOfTwoDays : double.MaxValue;
    }

    private static bool NamesOneDay(Claim claim) =>
        claim.Mention.Resolved is { } time && time.Latest - time.Earliest <= TimeSpan.FromDays(1);

    /// <summary>Figures of the dead and of the hurt are different facts, and so are gains and losses, and what is planned and what has been.</summary>
    private static bool AreOfOneKind(Claim first, Claim second) =>
        first.Fate == second.Fate &&
        !first.IsOpposedTo(second) &&
        (first.Modality == Modality.Future) == (second.Modality == Modality.Future) &&
        string.Equals(first.Quantity?.Per, second.Quantity?.Per, StringComparison.Ordinal);
}
