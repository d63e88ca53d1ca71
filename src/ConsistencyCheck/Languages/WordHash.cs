namespace ConsistencyCheck.Languages;

/// <summary>The hash that tokens and lexicons share: FNV-1a over UTF-16 code units in lower case.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-eastlake-fnv">The FNV Non-Cryptographic Hash Algorithm</seealso>
internal static class WordHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var character in word) hash = Add(hash, character);
        return hash;
    }

    public static uint Add(uint hash, char character) => AddFolded(hash, Fold(character));

    /// <summary>The same for a character that is in lower case already.</summary>
    public static uint AddFolded(uint hash, uint character) => (hash ^ character) * Prime;

    /// <summary>The lower case of a letter; the typographic apostrophe is the plain one, so that "o’clock" is one word with "o'clock".</summary>
    public static char Fold(char character)
    {
        if (character < 128) return (char)(character is >= 'A' and <= 'Z' ? character | 0x20 : character);
        return character == '\u2019' ? '\'' : char.ToLowerInvariant(character);
    }
}
