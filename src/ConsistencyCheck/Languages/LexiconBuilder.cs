namespace ConsistencyCheck.Languages;

/// <summary>Collects the words of a language; a word that is added twice keeps both meanings.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, Lexeme> _lexemes = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Lexeme> Lexemes => _lexemes.Values;

    /// <summary>Adds a meaning to a word and returns the word's entry for its fields.</summary>
    public Lexeme Add(string word, WordClass classes)
    {
        if (!_lexemes.TryGetValue(word, out var lexeme)) _lexemes.Add(word, lexeme = new Lexeme(word));
        lexeme.Classes |= classes;
        return lexeme;
    }

    /// <summary>Adds one meaning to each of a list of words that are separated by spaces.</summary>
    public void AddAll(string words, WordClass classes)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(word, classes);
    }

    public void AddParticle(string words, Particle particle, WordClass classes = WordClass.None)
    {
        foreach (var word in words.Split(' ')) Add(word, classes).Particle = particle;
    }

    /// <summary>Makes sure that every word of a phrase is in the lexicon.</summary>
    /// <param name="phrase">The words, separated by single spaces.</param>
    /// <param name="first">What the phrase makes of its first word.</param>
    public void AddPhrase(string phrase, WordClass first = WordClass.None)
    {
        var words = phrase.Split(' ');
        for (var i = 0; i < words.Length; i++) Add(words[i], i == 0 ? first : WordClass.None);
    }
}
