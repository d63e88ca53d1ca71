namespace ConsistencyCheck.Documents;

/// <summary>Finds paragraphs that repeat an earlier one word for word. Marks, case, spaces and tags do not count.</summary>
internal sealed class RepeatFinder
{
    // Shorter lines repeat by chance: "Advertisement", "Kirby said."
    private const int MinWords = 6;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _seen = [];

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
            var character = paragraph[i];
            if (char.IsLetterOrDigit(character))
            {
                if (!inWord) words++;
                inWord = true;
                hash = (hash ^ char.ToLowerInvariant(character)) * Prime;
                continue;
            }

            inWord = false;
            if (character == '<') i = TagEnd(paragraph, i);
        }

        return words >= MinWords;
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
