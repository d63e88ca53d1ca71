namespace ConsistencyCheck.Languages.English;

/// <summary>Vague numerals that stand for a number or multiply one: "a few", "several dozen".</summary>
internal static class VagueWords
{
    public static IReadOnlyList<(string Phrase, Vague Vague)> All { get; } =
    [
        ("a couple of", Vague.Couple), ("a couple", Vague.Couple), ("couple of", Vague.Couple), ("a few", Vague.Few),
        ("several", Vague.Several), ("a handful of", Vague.Handful), ("a small handful of", Vague.Handful),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (phrase, _) in All) words.AddPhrase(phrase, WordClass.PhraseStart);
    }
}
