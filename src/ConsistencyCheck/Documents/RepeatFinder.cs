namespace ConsistencyCheck.Documents;

/// <summary>Finds paragraphs that repeat an earlier one word for word. Marks, case, spaces and tags do not count.</summary>
/// <param name="paragraphs">How many paragraphs will be asked about.</param>
internal sealed class RepeatFinder(int paragraphs)
{
    // Shorter lines repeat by chance: "Advertisement", "Kirby said."
    private const int MinWords = 6;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _seen = new(paragraphs);

    /// <summary>Whether an earlier paragraph that was asked about has the same words.</summary>
    public bool IsRepeat(ReadOnlySpan<char> paragraph) => TryHash(paragraph, out var hash) && !_seen.Add(hash);

    /// <summary>FNV-1a in 64 bits over letters and digits in lower case; false for too few words.</summary>
    private static bool TryHash(ReadOnlySpan<char> paragraph, out ulong hash)
    {
        hash = Seed;
        var words = 0;
        var inWord = false;
        for (var i = 0; i < paragraph.Length; i++)
        {
            var folded = Fold(paragraph[i]);
            if (folded != 0)
            {
                if (!inWord) words++;
                inWord = true;
                hash = (hash ^ folded) * Prime;
                continue;
            }

            inWord = false;
            if (paragraph[i] == '<') i = TagEnd(paragraph, i);
        }

        return words >= MinWords;
    }

    /// <summary>A letter in lower case or a digit; zero for what does not count.</summary>
    private static char Fold(char character)
    {
        if (char.IsAsciiLetter(character)) return (char)(character | 0x20);
        if (char.IsAscii(character)) return char.IsAsciiDigit(character) ? character : '\0';
        return char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '\0';
    }

    /// <summary>The last character of a tag; the position itself where "less than" is meant.</summary>
    private static int TagEnd(ReadOnlySpan<char> text, int open)
    {
        const int LongestTag = 40;
        if (open + 1 == text.Length || !(char.IsAsciiLetter(text[open + 1]) || text[open + 1] == '/')) return open;
        var length = text.Slice(open, Math.Min(LongestTag, text.Length - open)).IndexOf('>');
        return length < 0 ? open : open + length;
    }
}
