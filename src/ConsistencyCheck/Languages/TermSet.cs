using System.Numerics;

namespace ConsistencyCheck.Languages;

/// <summary>A fixed set of words that is asked with slices of a text, without regard to case. Immutable.</summary>
/// <remarks>
/// A frozen set of the framework would do the same, but it is generic over types that cannot be compiled ahead of time here,
/// and building a dozen of them took a third of the command's start-up. This one also takes the hash that a token already has.
/// </remarks>
internal sealed class TermSet
{
    private readonly string?[] _slots;
    private readonly uint _mask;

    public TermSet(params ReadOnlySpan<string> terms)
    {
        // At most half full, so that a look-up seldom probes twice.
        _slots = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(terms.Length * 2, 2))];
        _mask = (uint)_slots.Length - 1;
        foreach (var term in terms)
        {
            var index = Spread(WordHash.Of(term)) & _mask;
            while (_slots[index] is { } taken && !Matches(taken, term)) index = (index + 1) & _mask;
            _slots[index] = term;
        }
    }

    public bool Contains(ReadOnlySpan<char> term) => Contains(WordHash.Of(term), term);

    /// <param name="hash">The <see cref="WordHash"/> of the term.</param>
    /// <param name="term">The term.</param>
    public bool Contains(uint hash, ReadOnlySpan<char> term)
    {
        for (var index = Spread(hash) & _mask; _slots[index] is { } candidate; index = (index + 1) & _mask)
            if (Matches(candidate, term)) return true;
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
