namespace ConsistencyCheck.Languages.English;

/// <summary>Verbs and participles that say what became of the people or things counted. Figures for different fates are different facts.</summary>
/// <remarks>Source: the verbs of casualty and custody reports in the Associated Press Stylebook's entries on accidents, crime and disasters.</remarks>
internal static class FateWords
{
    private static readonly Dictionary<string, Fate>.AlternateLookup<ReadOnlySpan<char>> Fates = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gets all of the words: nearly no word of a text is one, which its token's hash tells sooner than <see cref="Of"/>.</summary>
    public static TermSet All { get; } = new([.. Fates.Dictionary.Keys]);

    /// <summary>The fate that a word names; <see cref="Fate.None"/> for all other words.</summary>
    public static Fate Of(ReadOnlySpan<char> word) => Fates.TryGetValue(word, out var fate) ? fate : Fate.None;

    private static Dictionary<string, Fate> Build()
    {
        var fates = new Dictionary<string, Fate>(StringComparer.OrdinalIgnoreCase);
        Add(Fate.Dead, "killed", "kill", "kills", "killing", "died", "die", "dies", "dead", "drowned", "perished", "slain", "murdered", "executed");
        Add(Fate.Hurt, "injured", "injure", "injures", "injuring", "wounded", "wound", "wounds", "wounding", "hurt");
        Add(Fate.Hurt, "hospitalized", "hospitalised", "burned", "poisoned");
        Add(Fate.Missing, "missing", "disappeared", "vanished", "trapped", "stranded", "unaccounted");
        Add(Fate.Held, "arrested", "arrest", "detained", "jailed", "imprisoned", "charged", "captured", "abducted", "kidnapped", "sentenced", "convicted");
        Add(Fate.Moved, "evacuated", "displaced", "fled", "flee", "homeless", "relocated", "deported", "expelled");
        Add(Fate.Saved, "rescued", "survived", "freed", "released", "saved");
        Add(Fate.Ill, "infected", "sickened", "tested", "quarantined", "vaccinated", "recovered");
        return fates;

        void Add(Fate fate, params ReadOnlySpan<string> words)
        {
            foreach (var word in words) fates[word] = fate;
        }
    }
}
