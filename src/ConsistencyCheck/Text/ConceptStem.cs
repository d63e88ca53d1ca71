using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Text;

/// <summary>Brings words that news uses for one another to one hash: the stem of the first word of their row, or the word's own stem.</summary>
internal static class ConceptStem
{
    private static readonly Dictionary<uint, uint> Concepts = Build();

    public static uint Of(ReadOnlySpan<char> word)
    {
        var stem = WordStem.HashOf(word);
        return Concepts.GetValueOrDefault(stem, stem);
    }

    /// <summary>The same of a word of a text, whose token has its hash already.</summary>
    public static uint Of(TokenizedText text, int index)
    {
        var stem = WordStem.HashOf(text, index);
        return Concepts.GetValueOrDefault(stem, stem);
    }

    private static Dictionary<uint, uint> Build()
    {
        var concepts = new Dictionary<uint, uint>();
        foreach (var row in ConceptWords.Rows)
        {
            var concept = WordStem.HashOf(row[0]);
            // A word of two rows belongs to the first: "record" is what was registered before it is an album.
            foreach (var word in row) concepts.TryAdd(WordStem.HashOf(word), concept);
        }

        return concepts;
    }
}
