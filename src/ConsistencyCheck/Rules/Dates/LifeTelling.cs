using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Where a text tells of a birth or of a whole life: a weekday and a date there are of a year that readers are told elsewhere.</summary>
internal sealed class LifeTelling(string text)
{
    private TextSpan _sentence = new(-1, 0);
    private bool _isOfBirth;
    private bool? _isOfWholeLife;

    /// <summary>Gets whether the text is an obituary, which tells of all years of a life and leaves some of them out: of birth and of death.</summary>
    public bool IsOfWholeLife => _isOfWholeLife ??= Holds(text, LifeWords.AroundBirth) && Holds(text, LifeWords.AroundFarewell);

    public bool IsOfBirth(TextSpan sentence)
    {
        if (sentence == _sentence) return _isOfBirth;
        _sentence = sentence;
        return _isOfBirth = Holds(sentence.Of(text), LifeWords.AroundBirth);
    }

    private static bool Holds(ReadOnlySpan<char> text, TermSet words)
    {
        foreach (var word in text.SplitAny(' ', '\n'))
            if (words.Contains(text[word].Trim(",.;:()\r"))) return true;
        return false;
    }
}
