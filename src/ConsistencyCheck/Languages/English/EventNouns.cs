namespace ConsistencyCheck.Languages.English;

/// <summary>Nouns that say what happened as a verb does: "its release on May 5", "the birth", "his debut".</summary>
/// <remarks>Source: the nouns of action of Quirk et al., A Comprehensive Grammar of the English Language (1985), 17.51-17.54, kept to those that news dates.</remarks>
internal static class EventNouns
{
    public static TermSet All { get; } = new(
        "release", "birth", "birthday", "death", "debut", "premiere", "launch", "opening", "closure", "arrival", "departure", "election", "marriage", "wedding",
        "founding", "foundation", "creation", "publication", "acquisition", "purchase", "sale", "retirement", "resignation", "appointment", "arrest", "born");

    /// <summary>Verbs that say nothing themselves before such a noun: "gave birth", "made its debut".</summary>
    /// <remarks>Source: Quirk et al. (1985), 10.30 and 16.58 on verbs with an eventive object.</remarks>
    public static TermSet LightVerbs { get; } = new("gave", "given", "made", "had", "took", "taken", "held", "did", "done");

    /// <summary>Participles that name or describe a noun and tell of no event: "a play based on her letters, titled Ebb".</summary>
    /// <remarks>Source: Quirk et al. (1985), 17.28-17.29 on postmodification by -ed clauses, kept to those that are seldom the verb of a clause.</remarks>
    public static TermSet Describing { get; } = new("based", "titled", "entitled", "subtitled", "dubbed", "nicknamed", "aged");
}
