using System.Numerics;

namespace ConsistencyCheck.Documents;

/// <summary>Finds paragraphs that repeat an earlier one word for word. Marks, case, spaces and tags do not count.</summary>
/// <param name="text">The text of the document.</param>
/// <param name="paragraphs">The paragraphs that will be asked about.</param>
internal sealed class RepeatFinder(string text, Paragraph[] paragraphs)
{
    // Shorter lines repeat by chance: "Advertisement", "Kirby said."
    private const int MinWords = 6;

    // Two paragraphs that open with the same letters are rare, so that nearly all are told apart without reading on.
    private const int OpeningLetters = 32;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Open addressing, at most half full.
    private readonly Opening[] _openings = new Opening[BitOperations.RoundUpToPowerOf2((uint)(2 * paragraphs.Length) + 2)];
    private HashSet<ulong>? _seen;

    /// <summary>Whether an earlier paragraph that was asked about has the same words.</summary>
    /// <param name="index">Index of the paragraph; callers go through them in order.</param>
    public bool IsRepeat(int index)
    {
        if (!TryHash(paragraphs[index].Span.Of(text), OpeningLetters, out var hash)) return false;
        // Half the hash will do: what meets by chance is told apart by all of its letters.
        ref var opening = ref Find((uint)(hash ^ (hash >> 32)));
        if (opening.First == 0)
        {
            opening.First = index + 1;
            return false;
        }

        _seen ??= [];
        if (opening.First != Opening.Read) _seen.Add(HashOf(opening.First - 1));
        opening.First = Opening.Read;
        return !_seen.Add(HashOf(index));
    }

    private ref Opening Find(uint hash)
    {
        var mask = (uint)_openings.Length - 1;
        var slot = hash & mask;
        while (_openings[slot].First != 0 && _openings[slot].Hash != hash) slot = (slot + 1) & mask;
        _openings[slot].Hash = hash;
        return ref _openings[slot];
    }

    private ulong HashOf(int index)
    {
        TryHash(paragraphs[index].Span.Of(text), int.MaxValue, out var hash);
        return hash;
    }

    /// <summary>FNV-1a in 64 bits over letters and digits in lower case, up to a number of them; false for too few words.</summary>
    private static bool TryHash(ReadOnlySpan<char> paragraph, int letters, out ulong hash)
    {
        hash = Seed;
        var words = 0;
        var inWord = false;
        for (var i = 0; i < paragraph.Length && (letters > 0 || words < MinWords); i++)
        {
            var folded = Fold(paragraph[i]);
            if (folded != 0)
            {
                if (!inWord) words++;
                inWord = true;
                if (letters-- > 0) hash = (hash ^ folded) * Prime;
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

    private struct Opening
    {
        /// <summary>The value of <see cref="First"/> once the first paragraph's own words are known.</summary>
        public const int Read = -1;

        public uint Hash;

        /// <summary>One more than the index of the first paragraph that opens so; 0 where there is none.</summary>
        public int First;
    }
}
