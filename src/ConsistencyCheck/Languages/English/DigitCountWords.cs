namespace ConsistencyCheck.Languages.English;

/// <summary>Percentages that are told by how many digits they have: "low single digits", "double-digit growth".</summary>
internal static class DigitCountWords
{
    /// <summary>Gets the phrases with the least and the greatest whole number that each stands for.</summary>
    /// <remarks>
    /// "Single" and "double" say how many digits; that "low", "mid" and "high" are the thirds of one digit is Policy. Where "low double digits" end nobody
    /// has settled, so it is not listed.
    /// </remarks>
    public static IReadOnlyList<(string Phrase, (int Low, int High) Range)> All { get; } =
    [
        .. Of("low single", 1, 3), .. Of("mid single", 4, 6), .. Of("high single", 7, 9), .. Of("low to mid single", 1, 6), .. Of("mid to high single", 4, 9),
        .. Of("single", 1, 9), .. Of("double", 10, 99),
    ];

    /// <summary>Gets the words of what is told in percent where no percent sign follows.</summary>
    public static TermSet Grown { get; } = new(
        "growth", "increase", "increases", "decrease", "decreases", "decline", "declines", "rise", "rises", "gain", "gains", "drop", "drops", "fall", "falls",
        "inflation", "margin", "margins", "returns", "expansion", "jump", "percent", "percentage", "percentages");

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (phrase, _) in All) words.AddPhrase(phrase, WordClass.PhraseStart);
    }

    private static (string Phrase, (int Low, int High) Range)[] Of(string size, int low, int high) =>
        [($"{size} digit", (low, high)), ($"{size} digits", (low, high))];
}
