using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text;

/// <summary>The words of a language, found by the hash that the tokeniser computed in passing. Immutable once built.</summary>
internal sealed class Lexicon
{
    private readonly Lexeme[] _lexemes;
    private readonly Slot[] _slots;

    // One bit a slot: small enough for the nearest cache, where the slots are not, and all that most unknown words cost.
    private readonly ulong[] _taken;
    private readonly uint _mask;

    /// <param name="words">The entries; their order decides nothing.</param>
    public Lexicon(IReadOnlyCollection<Lexeme> words)
    {
        // Number 0 is "not in the lexicon", as in Token.Lexeme.
        _lexemes = [Lexeme.None, .. words];
        var size = 1024;
        while (size < words.Count * 4) size *= 2;
        _slots = new Slot[size];
        _taken = new ulong[size / 64];
        _mask = (uint)size - 1;
        for (var number = 1; number < _lexemes.Length; number++) Insert((ushort)number);
    }

    public int Count => _lexemes.Length - 1;

    public Lexeme this[ushort number] => _lexemes[number];

    /// <summary>The number of a word's entry; 0 where the lexicon lacks it.</summary>
    public ushort Find(uint hash, ReadOnlySpan<char> word)
    {
        // A table a quarter full ends nearly every probe of an unknown word at its first slot.
        for (var index = Spread(hash) & _mask; ; index = (index + 1) & _mask)
        {
            if ((_taken[index >> 6] & (1UL << (int)(index & 63))) == 0) return 0;
            var slot = _slots[index];
            if (slot.Hash == hash && Matches(_lexemes[slot.Number].Word, word)) return slot.Number;
        }
    }

    public ushort Find(ReadOnlySpan<char> word) => Find(WordHash.Of(word), word);

    private static uint Spread(uint hash) => hash ^ (hash >> 15);

    private static bool Matches(string entry, ReadOnlySpan<char> word)
    {
        if (entry.Length != word.Length) return false;
        for (var i = 0; i < entry.Length; i++)
        {
            if (WordHash.Fold(word[i]) != entry[i]) return false;
        }

        return true;
    }

    private void Insert(ushort number)
    {
        var hash = WordHash.Of(_lexemes[number].Word);
        var index = Spread(hash) & _mask;
        while (_slots[index].Number != 0) index = (index + 1) & _mask;
        _slots[index] = new Slot(hash, number);
        _taken[index >> 6] |= 1UL << (int)(index & 63);
    }

    private readonly record struct Slot(uint Hash, ushort Number);
}
