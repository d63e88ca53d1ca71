using ConsistencyCheck.Claims;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Tells what a draft says of its own length: "Here is a summary in 200 words". No source has to know.</summary>
internal static class OwnLength
{
    private static readonly uint[] Pieces = [.. new[] { "words", "sentences", "paragraphs", "characters" }.Select(word => ConceptStem.Of(word))];
    private static readonly uint[] Names = [.. new[] { "summary", "summarise", "summarize" }.Select(word => ConceptStem.Of(word))];

    public static bool IsOf(Claim claim) =>
        claim.Quantity is { Type: QuantityType.Count } && Pieces.Contains(claim.HeadNoun) && Names.Any(name => Array.BinarySearch(claim.Terms, name) >= 0);
}
