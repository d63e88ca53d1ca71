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

    /// <summary>Words in -ies whose singular does not end in -y.</summary>
    private static readonly TermSet KeepTheirIe = new(
        "series", "species", "movies", "cookies", "calories", "zombies", "selfies", "rookies", "brownies", "hippies",
        "prairies", "eyries", "genies", "hoodies", "newbies", "indies", "rabies", "scabies");

    private readonly ConcurrentDictionary<string, string> _singulars = new(StringComparer.Ordinal);

    public string Lemma(in TokenView view, int at)
    {
        var entry = view.Word(at);
        if (entry.Is(WordClass.IrregularPlural) && entry.Singular is { } irregular) return irregular;
        var chars = view.Chars(at);
        if (chars.Length > 40) return chars.ToString().ToLowerInvariant();
        // "EVs", "GPs"
        if (chars.Length > 2 && chars[^1] == 's' && char.IsUpper(chars[^2])) chars = chars[..^1];
        Span<char> lower = stackalloc char[chars.Length];
        for (var i = 0; i < chars.Length; i++) lower[i] = WordHash.Fold(chars[i]);
        var lookup = _singulars.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(lower, out var known)) return known;
        var word = lower.ToString();
        var singular = RegularSingular(word) ?? word.Singularize(inputIsKnownToBePlural: false);
        if (_singulars.Count < Capacity) _singulars.TryAdd(word, singular);
        return singular;
    }

    /// <summary>The singular of a plural that can only be regular; null where it takes a closer look.</summary>
    /// <remarks>Humanizer compiles its rules at the first word that it sees, which takes longer than the rest of a short run; most plurals
    /// never need it.</remarks>
    private static string? RegularSingular(string word)
    {
        // Plurals without -s stand in the lexicon.
        if (word.Length < 4 || word[^1] != 's') return word;
        if (!char.IsAsciiLetterLower(word[^2])) return null;
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word.Length < 5 || KeepTheirIe.Contains(word) ? null : word[..^3] + "y";
        // "buses" or "houses", "heroes" or "shoes", "wolves" or "olives", "axes", "crisis", "virus", "class"
        if (word[^2] is 's' or 'i' or 'u' or 'a' or 'o') return null;
        return word[^2] == 'e' && word[^3] is 's' or 'x' or 'z' or 'h' or 'o' or 'v' ? null : word[..^1];
    }
}
