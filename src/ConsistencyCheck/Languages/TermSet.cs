using System.Numerics;

namespace ConsistencyCheck.Languages;

/// <summary>A fixed set of words that is asked with slices of a text, without regard to case. Immutable.</summary>
/// <remarks>
/// A frozen set of the framework would do the same, but it is generic over types that cannot be compiled ahead of time here,
/// and building a dozen of them took a third of the command's start-up. This one also takes the hash that a token already has.
/// </remarks>
internal sealed class TermSet
{
    // A term stands with its hash: most words that meet a taken slot are told from its term without a look at the letters of either.
    private readonly (uint Hash, string? Term)[] _slots;
    private readonly uint _mask;

    public TermSet(params ReadOnlySpan<string> terms)
    {
        // At most half full, so that a look-up seldom probes twice.
        _slots = new (uint, string?)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(terms.Length * 2, 2))];
        _mask = (uint)_slots.Length - 1;
        foreach (var term in terms)
        {
            var hash = WordHash.Of(term);
            var index = Spread(hash) & _mask;
            while (_slots[index].Term is { } taken && !Matches(taken, term)) index = (index + 1) & _mask;
            _slots[index] = (hash, term);
        }
    }

    public bool Contains(ReadOnlySpan<char> term) => Contains(WordHash.Of(term), term);

    /// <param name="hash">The <see cref="WordHash"/> of the term.</param>
    /// <param name="term">The term.</param>
    public bool Contains(uint hash, ReadOnlySpan<char> term)
    {
        var slots = _slots;
        for (var index = Spread(hash) & _mask; index < slots.Length; index = (index + 1) & _mask)
        {
            ref readonly var slot = ref slots[index];
            if (slot.Term is not { } candidate) return false;
            if (slot.Hash == hash && Matches(candidate, term)) return true;
        }

        return false;
    }

    private static uint Spread(uint hash) => hash ^ (hash >> 15);

    private static bool Matches(string candidate, ReadOnlySpan<char> term)
    {
        if (candidate.Length != term.Length) return false;
        for (var i = 0; i < term.Length; i++)
            if (WordHash.Fold(candidate[i]) != WordHash.Fold(term[i])) return false;
        return true;
    }
}
