using System.Runtime.InteropServices;
using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>
/// An inverted index over claims: what two claims must share before they are looked at together is a kind of value, what is counted or what happened, and one of
/// the rarest terms of both.
/// </summary>
/// <remarks>Postings are capped, so that the cost grows with the claims and not with their square: a term that so many claims share tells none of them apart.</remarks>
internal sealed class ClaimIndex
{
    /// <summary>How many of the rarest terms of its sentence a claim is found by. Policy.</summary>
    private const int Keys = 8;

    /// <summary>A key with more claims than this says too little. Policy.</summary>
    private const int MostClaimsPerKey = 64;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly TermRarity _rarity;
    private readonly Dictionary<(ulong Kind, uint Term), List<int>> _postings = [];
    private readonly uint[] _rarest = new uint[Keys];

    // The last claim that each claim was a candidate for, so that a pair with several keys in common is met once.
    private readonly int[] _metBy;

    public ClaimIndex(IReadOnlyList<Claim> claims, TermRarity rarity)
    {
        (_claims, _rarity) = (claims, rarity);
        _metBy = new int[claims.Count];
        Array.Fill(_metBy, -1);
    }

    /// <summary>
    /// The claims before one that share a key with it, each once; the claim is then added to the index. Callers go through the claims in order, each once.
    /// </summary>
    /// <param name="index">The number of the claim.</param>
    /// <param name="candidates">Takes the numbers of the others.</param>
    public void Visit(int index, List<int> candidates)
    {
        candidates.Clear();
        var claim = _claims[index];
        if (KindOf(claim) is not { } kind) return;
        var count = FindRarest(claim.Terms);
        for (var i = 0; i < count; i++)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, (kind, _rarest[i]), out _);
            posting ??= [];
            foreach (var other in posting)
            {
                if (_metBy[other] == index) continue;
                _metBy[other] = index;
                candidates.Add(other);
            }

            if (posting.Count < MostClaimsPerKey) posting.Add(index);
        }
    }

    /// <summary>The kind of value with the thing that is counted or the event that is dated; null for what is compared with nothing.</summary>
    private static ulong? KindOf(Claim claim)
    {
        var key = ClaimKinds.KeyOf(claim);
        if (key == 0 || claim.Quantity is { Type: Values.QuantityType.Ordinal } || (claim.Mention.Mention.Time is not null && claim.Quantity is not null)) return null;
        if (claim.Quantity is null) return ((ulong)key << 32) | 1u;
        return claim.Quantity.Type == Values.QuantityType.Count
            ? claim.HeadNoun == 0 ? null : ((ulong)key << 32) | claim.HeadNoun
            : ((ulong)key << 32) | (uint)(claim.Quantity.Currency is { } currency ? Languages.WordHash.Of(currency) : 0);
    }

    /// <summary>The rarest terms that at least one other sentence has, into the buffer; how many there are.</summary>
    private int FindRarest(uint[] terms)
    {
        Span<int> sentences = stackalloc int[Keys];
        var count = 0;
        foreach (var term in terms)
        {
            var of = _rarity.SentencesOf(term);
            if (of < 2 || (count == Keys && of >= sentences[Keys - 1])) continue;
            var at = count < Keys ? count++ : Keys - 1;
            for (; at > 0 && sentences[at - 1] > of; at--) (sentences[at], _rarest[at]) = (sentences[at - 1], _rarest[at - 1]);
            (sentences[at], _rarest[at]) = (of, term);
        }

        return count;
    }
}
