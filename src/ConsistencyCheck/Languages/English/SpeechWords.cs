namespace ConsistencyCheck.Languages.English;

/// <summary>Verbs that leave what is told to a speaker.</summary>
/// <remarks>Source: the Associated Press Stylebook's entry on attribution, and Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31.</remarks>
internal static class SpeechWords
{
    public static TermSet Verbs { get; } = new(
        "said", "says", "told", "announced", "reported", "claimed", "claims", "stated", "added", "insisted", "estimated", "estimates", "believes", "believe",
        "alleged", "warned", "argued", "wrote", "testified", "admitted", "maintained", "declared", "put");
}
