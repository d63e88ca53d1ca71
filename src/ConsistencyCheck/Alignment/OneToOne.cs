using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>Gives each claim at most one partner in each other document: the best one, unless another that says something else is as good.</summary>
internal static class OneToOne
{
    /// <summary>Two partners whose scores differ by less than this cannot be told apart. Policy.</summary>
    private const double TieMargin = 0.02;

    public static IEnumerable<ClaimPair> Of(List<ClaimPair> candidates)
    {
        var rivals = new Dictionary<(Claim, int), List<ClaimPair>>(PlaceComparer.Instance);
        foreach (var pair in candidates)
        {
            foreach (var side in Sides(pair))
            {
                if (!rivals.TryGetValue(side, out var list)) rivals[side] = list = [];
                list.Add(pair);
            }
        }

        var taken = new HashSet<(Claim, int)>(PlaceComparer.Instance);
        foreach (var pair in candidates.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First.Span.Start).ThenBy(pair => pair.Second.Span.Start))
        {
            var (first, second) = ((pair.First, pair.Second.Document), (pair.Second, pair.First.Document));
            if (taken.Contains(first) || taken.Contains(second)) continue;
            taken.Add(first);
            taken.Add(second);
            if (!rivals[first].Exists(other => IsTie(pair, other)) && !rivals[second].Exists(other => IsTie(pair, other))) yield return pair;
        }
    }

    private static (Claim, int)[] Sides(ClaimPair pair) => [(pair.First, pair.Second.Document), (pair.Second, pair.First.Document)];

    private static bool IsTie(ClaimPair pair, ClaimPair other) =>
        !ReferenceEquals(other, pair) && other.Relation != pair.Relation && Math.Abs(other.Score - pair.Score) < TieMargin;

    /// <summary>Claims are compared by what they are and not by all that they say, of which there is much.</summary>
    private sealed class PlaceComparer : IEqualityComparer<(Claim Claim, int Document)>
    {
        public static PlaceComparer Instance { get; } = new();

        public bool Equals((Claim Claim, int Document) x, (Claim Claim, int Document) y) => ReferenceEquals(x.Claim, y.Claim) && x.Document == y.Document;

        public int GetHashCode((Claim Claim, int Document) side) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(side.Claim), side.Document);
    }
}
