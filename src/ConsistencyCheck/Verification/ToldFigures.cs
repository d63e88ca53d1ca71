using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>
/// Knows which of a source's figures the draft tells itself: what it says of one team as the source does is no other figure of the team beside it.
/// </summary>
internal sealed class ToldFigures
{
    /// <summary>
    /// How much likelier the other claim must be the one that a figure is of: two figures that a draft has exchanged are each told beside the wrong words.
    /// Policy.
    /// </summary>
    private const double MuchLikelier = 1.4;

    /// <summary>
    /// The same where one sentence of the draft counts both, "the 900 are part of 2,000": it sets two groups beside each other, and knows that they are two.
    /// Policy.
    /// </summary>
    private const double Likelier = 1.2;

    private readonly Dictionary<Claim, (Claim By, double Score)> _told = new(ReferenceEqualityComparer.Instance);

    /// <param name="claims">The claims of the draft.</param>
    /// <param name="found">What the sources state of each of them.</param>
    public ToldFigures(List<Claim> claims, List<SourceMatches> found)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (found[i].Same is not { } same || claims[i].Quantity is null) continue;
            if (!_told.TryGetValue(same.Claim, out var known) || same.Score > known.Score) _told[same.Claim] = (claims[i], same.Score);
        }
    }

    /// <summary>Whether another claim of the draft tells the very figure that would contradict a claim, and is much likelier the one that it is of.</summary>
    public bool IsTold(Claim claim, SourceMatch conflict) =>
        _told.TryGetValue(conflict.Claim, out var told) && !ReferenceEquals(told.By, claim) &&
        told.Score >= conflict.Score * (AreSetSideBySide(claim, told.By) ? Likelier : MuchLikelier);

    /// <summary>An old price stands beside a new one, and either may be wrong; who counts twice in one sentence counts two groups.</summary>
    private static bool AreSetSideBySide(Claim claim, Claim other) =>
        claim.Sentence.Span == other.Sentence.Span && claim.Quantity is { Type: QuantityType.Count };
}
