namespace ConsistencyCheck.Text;

/// <summary>Phrases of several words, matched by the numbers of their words in the lexicon.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    // By the number of the first word: most tokens start no phrase, and an array says so without hashing.
    private readonly Entry[]?[] _byFirst;

    /// <exception cref="ArgumentException">The lexicon lacks a word of a phrase.</exception>
    public PhraseTable(Lexicon lexicon, IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        _byFirst = new Entry[lexicon.Count + 1][];
        foreach (var group in phrases.Select(entry => new Entry(entry.Phrase, Numbers(lexicon, entry.Phrase), entry.Meaning)).GroupBy(entry => entry.Words[0]))
            _byFirst[group.Key] = [.. group.OrderByDescending(entry => entry.Words.Length)];
    }

    /// <summary>Whether a phrase starts with a word.</summary>
    public bool CanStart(ushort word) => _byFirst[word] is not null;

    /// <summary>The longest phrase at a token.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token where the phrase must start.</param>
    /// <param name="end">The index of the token after the phrase.</param>
    /// <param name="phrase">The words of the phrase, in lower case.</param>
    /// <param name="meaning">What the phrase stands for.</param>
    public bool TryMatch(in TokenView view, int at, out int end, out string phrase, out T meaning)
    {
        end = at;
        phrase = string.Empty;
        meaning = default!;
        var first = view[at].Lexeme;
        if (_byFirst[first] is not { } entries) return false;
        foreach (var entry in entries)
        {
            if (!IsAt(view, at, entry.Words, out end)) continue;
            phrase = entry.Phrase;
            meaning = entry.Meaning;
            return true;
        }

        return false;
    }

    private static bool IsAt(in TokenView view, int at, ushort[] words, out int end)
    {
        end = at;
        foreach (var word in words)
        {
            // The point of an abbreviation ("sq. km", "St. Patrick's Day") does not part its words, nor does a hyphen ("nautical-mile").
            if (end > at && view.IsGlued(end) && (view.Symbol(end) == '.' || (view.IsHyphen(end) && view.IsGlued(end + 1)))) end++;
            if (view[end].Lexeme != word) return false;
            end++;
        }

        return true;
    }

    private static ushort[] Numbers(Lexicon lexicon, string phrase)
    {
        var numbers = phrase.Split(' ').Select(word => lexicon.Find(word)).ToArray();
        return numbers.Contains((ushort)0) ? throw new ArgumentException($"The lexicon lacks a word of '{phrase}'.", nameof(phrase)) : numbers;
    }

    private sealed record Entry(string Phrase, ushort[] Words, T Meaning);
}
