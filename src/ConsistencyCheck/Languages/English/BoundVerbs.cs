namespace ConsistencyCheck.Languages.English;

/// <summary>Verbs whose object is a bound: what "topped 4,000" is more than 4,000.</summary>
/// <remarks>Source: the synonyms of "exceed" and "fall short" in Roget's Thesaurus (1911 edition, Project Gutenberg no. 22), kept to what news says of figures.</remarks>
internal static class BoundVerbs
{
    public static TermSet Above { get; } = new(
        "exceed", "exceeds", "exceeded", "top", "tops", "topped", "topping", "surpass", "surpasses", "surpassed", "surpassing");

    public static TermSet Below { get; } = new("undershot", "undershoots");
}
