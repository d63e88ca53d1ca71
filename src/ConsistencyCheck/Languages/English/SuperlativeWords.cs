namespace ConsistencyCheck.Languages.English;

/// <summary>Words that end like a superlative and are none, or that say which one is meant and not which place it has.</summary>
internal static class SuperlativeWords
{
    public static TermSet Others { get; } = new(
        "interest", "forest", "harvest", "arrest", "protest", "contest", "request", "guest", "conquest", "chest", "priest", "modest", "honest", "northwest",
        "southwest", "midwest", "manifest", "unrest", "latest", "nearest", "closest", "earliest", "breast", "invest", "behest", "bequest", "inquest", "rainforest",
        "everest", "dearest", "crest", "quest", "coldest");
}
