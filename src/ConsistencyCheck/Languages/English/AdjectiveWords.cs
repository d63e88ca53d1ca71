namespace ConsistencyCheck.Languages.English;

/// <summary>Tells adjectives from nouns by their endings, where nothing else does: "the second annual Harbour Run" against "her second project Harbour Run".</summary>
/// <remarks>Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), I.37-41 on adjective suffixes.</remarks>
internal static class AdjectiveWords
{
    private static readonly string[] Endings = ["al", "ic", "ive", "ous", "ful", "ble", "ary", "ern", "ish", "less", "ent", "ant", "est", "ar", "an"];

    /// <summary>Common ones without such an ending, before the names of offices, prizes and contests.</summary>
    private static readonly TermSet Plain = new(
        "ever", "straight", "black", "white", "female", "male", "woman", "new", "old", "young", "full", "big", "major", "top", "open", "solo", "joint", "modern",
        "senior", "junior", "live", "gay", "deaf", "blind", "non", "post", "pre", "all", "late", "great", "short", "long", "high", "low", "main", "grand",
        "half", "home", "away", "official", "unbeaten", "elected", "televised", "time");

    public static bool Is(ReadOnlySpan<char> word)
    {
        if (Plain.Contains(word)) return true;
        foreach (var ending in Endings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
