using System.Runtime.InteropServices;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>
/// An inverted index over claims: what two claims must share before they are looked at together is a kind of value, what is counted, the day or what happened,
/// and one of the rarest terms of both.
/// </summary>
/// <remarks>Postings are capped, so that the cost grows with the claims and not with their square: a term that so many claims share tells none of them apart.</remarks>
internal sealed class ClaimIndex
{
    /// <summary>How many of the rarest terms of its sentence a figure, or a date with its event, is found by. Policy.</summary>
    private const int MostKeys = 8;

    /// <summary>The same among more claims than <see cref="Many"/>, where the rarest terms are rarer. Policy.</summary>
    private const int KeysAmongMany = 5;

    private const int Many = 20_000;

    /// <summary>A day says much by itself, and few claims share it: so many terms of its sentence lead to it. Policy.</summary>
    private const int KeysOfDay = 10;

    /// <summary>A key with more claims than this says too little. Policy.</summary>
    private const int MostClaimsPerKey = 32;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly TermRarity _rarity;
    private readonly Dictionary<(ulong Kind, uint Term), List<int>> _postings = [];
    private readonly uint[] _rarest = new uint[KeysOfDay];
    private readonly int _keys;

    // The last claim that each claim was a candidate for, so that a pair with several keys in common is met once.
    private readonly int[] _metBy;

    public ClaimIndex(IReadOnlyList<Claim> claims, TermRarity rarity)
    {
        (_claims, _rarity) = (claims, rarity);
        _keys = claims.Count > Many ? KeysAmongMany : MostKeys;
        _metBy = new int[claims.Count];
        Array.Fill(_metBy, -1);
    }

    /// <summary>Gets how many of the claims visited so far were left out of at least one list because it was full: later claims may not meet them.</summary>
    public int Crowded { get; private set; }

    /// <summary>
    /// The claims before one that share a key with it, each once; the claim is then added to the index. Callers go through the claims in order, each once.
    /// </summary>
    /// <param name="index">The number of the claim.</param>
    /// <param name="candidates">Takes the numbers of the others.</param>
    public void Visit(int index, List<int> candidates)
    {
        candidates.Clear();
        var claim = _claims[index];
        var isLeftOut = false;
        if (claim.IsDate)
        {
            if (DayOf(claim) is { } day) isLeftOut |= Visit(index, Key(1, (uint)day), FindRarest(claim.Terms, KeysOfDay), candidates);
            if (claim.Predicate != 0) isLeftOut |= Visit(index, Key(2, claim.Predicate), FindRarest(claim.Terms, _keys), candidates);
        }
        else if (KindOf(claim) is { } kind)
        {
            isLeftOut = Visit(index, kind, FindRarest(claim.Terms, _keys), candidates);
        }

        if (isLeftOut) Crowded++;
    }

    /// <summary>Whether a list was full.</summary>
    private bool Visit(int index, ulong kind, int terms, List<int> candidates)
    {
        var isFull = false;
        for (var i = 0; i < terms; i++)
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
            else isFull = true;
        }

        return isFull;
    }

    private static int? DayOf(Claim claim) =>
        claim.Mention.Resolved is { } time && time.Latest - time.Earliest <= TimeSpan.FromDays(1) ? DateOnly.FromDateTime(time.Earliest).DayNumber : null;

    /// <summary>The kind of value with what is counted or paid; null for what is compared with no other document's: bare numbers, places and lengths of time.</summary>
    private static ulong? KindOf(Claim claim) => claim switch
    {
        { Quantity: null or { Type: QuantityType.Ordinal } } or { Mention.Mention.Time: not null } => null,
        { Quantity.Type: QuantityType.Count, HeadNoun: 0 } => null,
        { Quantity.Type: QuantityType.Count } => Key(ClaimKinds.KeyOf(claim), claim.HeadNoun),
        { Quantity.Currency: { } currency } => Key(ClaimKinds.KeyOf(claim), WordHash.Of(currency)),
        _ => Key(ClaimKinds.KeyOf(claim), 0),
    };

    private static ulong Key(int kind, uint detail) => ((ulong)kind << 32) | detail;

    /// <summary>The rarest terms that at least one other sentence has, into the buffer; how many there are.</summary>
    private int FindRarest(uint[] terms, int most)
    {
        Span<int> sentences = stackalloc int[KeysOfDay];
        var count = 0;
        foreach (var term in terms)
        {
            var of = _rarity.SentencesOf(term);
            if (of < 2 || (count == most && of >= sentences[most - 1])) continue;
            var at = count < most ? count++ : most - 1;
            for (; at > 0 && sentences[at - 1] > of; at--) (sentences[at], _rarest[at]) = (sentences[at - 1], _rarest[at - 1]);
            (sentences[at], _rarest[at]) = (of, term);
        }

        return count;
    }
}
