using System.Runtime.InteropServices;
using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>Gives each claim at most one partner in each other document: the best one, unless another that says something else is as good.</summary>
internal sealed class OneToOne
{
    /// <summary>Two partners whose scores differ by less than this cannot be told apart. Policy.</summary>
    private const double TieMargin = 0.02;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly CandidatePair[] _pairs;

    // For each claim and other document the number of its first pair plus one, and for each pair those of the next one of its two sides: lists without objects.
    private readonly Dictionary<(int Claim, int Document), int> _heads = [];
    private readonly (int OfFirst, int OfSecond)[] _next;

    public OneToOne(IReadOnlyList<Claim> claims, List<CandidatePair> candidates)
    {
        _claims = claims;
        _pairs = [.. candidates];
        // Best first, and in the order of the text where two are as good.
        Array.Sort(_pairs, static (one, other) =>
            one.Score != other.Score ? other.Score.CompareTo(one.Score)
            : one.First != other.First ? one.First.CompareTo(other.First)
            : one.Second.CompareTo(other.Second));
        _next = new (int, int)[_pairs.Length];
        for (var i = 0; i < _pairs.Length; i++) _next[i] = (Push(FirstSide(_pairs[i]), i), Push(SecondSide(_pairs[i]), i));
    }

    public IEnumerable<CandidatePair> Keep()
    {
        var taken = new HashSet<(int, int)>();
        foreach (var pair in _pairs)
        {
            var (first, second) = (FirstSide(pair), SecondSide(pair));
            if (taken.Contains(first) || taken.Contains(second)) continue;
            taken.Add(first);
            taken.Add(second);
            if (!HasTie(pair, first) && !HasTie(pair, second)) yield return pair;
        }
    }

    private (int, int) FirstSide(CandidatePair pair) => (pair.First, _claims[pair.Second].Document);

    private (int, int) SecondSide(CandidatePair pair) => (pair.Second, _claims[pair.First].Document);

    private int Push((int, int) side, int pair)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, side, out _);
        var next = head;
        head = pair + 1;
        return next;
    }

    private bool HasTie(CandidatePair pair, (int Claim, int) side)
    {
        for (var at = _heads[side]; at != 0; at = _pairs[at - 1].First == side.Claim ? _next[at - 1].OfFirst : _next[at - 1].OfSecond)
        {
            var other = _pairs[at - 1];
            if (other.Relation != pair.Relation && Math.Abs(other.Score - pair.Score) < TieMargin) return true;
        }

        return false;
    }
}
