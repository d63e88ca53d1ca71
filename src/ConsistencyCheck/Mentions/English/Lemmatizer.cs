using System.Collections.Concurrent;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using Humanizer;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Brings counted nouns to their singular. Keeps what it has computed, since Humanizer tries dozens of rules for each word.</summary>
internal sealed class Lemmatizer
{
    /// <summary>Beyond this many words no more are kept, so that hostile text cannot fill the memory.</summary>
    private const int Capacity = 20000;

    private readonly ConcurrentDictionary<string, string> _singulars = new(StringComparer.Ordinal);

    public string Lemma(in TokenView view, int at)
    {
        var entry = view.Word(at);
        if (entry.Is(WordClass.IrregularPlural) && entry.Singular is { } irregular) return irregular;
        var chars = view.Chars(at);
        if (chars.Length > 40) return chars.ToString().ToLowerInvariant();
        Span<char> lower = stackalloc char[chars.Length];
        for (var i = 0; i < chars.Length; i++) lower[i] = WordHash.Fold(chars[i]);
        var lookup = _singulars.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(lower, out var known)) return known;
        var word = lower.ToString();
        var singular = word.Singularize(inputIsKnownToBePlural: false);
        if (_singulars.Count < Capacity) _singulars.TryAdd(word, singular);
        return singular;
    }
}
