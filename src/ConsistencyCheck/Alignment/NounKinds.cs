using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Alignment;

/// <summary>Says whether one of two nouns is the kind that the other belongs to: "84 people" may be what "83 passengers" are.</summary>
internal static class NounKinds
{
    private static readonly HashSet<(uint Kind, uint Member)> Pairs = Build();

    /// <param name="first">The concept of one noun.</param>
    /// <param name="second">That of the other; which of the two is the wider does not matter.</param>
    public static bool AreKindred(uint first, uint second) => Pairs.Contains((first, second)) || Pairs.Contains((second, first));

    private static HashSet<(uint Kind, uint Member)> Build()
    {
        var pairs = new HashSet<(uint Kind, uint Member)>();
        foreach (var row in KindNouns.Rows)
            foreach (var noun in row.AsSpan(1)) pairs.Add((ConceptStem.Of(row[0]), ConceptStem.Of(noun)));
        return pairs;
    }
}
