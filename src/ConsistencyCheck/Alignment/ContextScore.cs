using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>How much of what one claim's words say of its value other claims' words say of theirs.</summary>
/// <remarks>It is not symmetric: a draft's short sentence is looked for in a source's long one.</remarks>
internal sealed class ContextScore
{
    private readonly Claim _claim;

    // What each term of the claim weighs, by rarity and by nearness to the value.
    private readonly double[] _weights;
    private readonly double _sum;

    public ContextScore(Claim claim, TermRarity rarity)
    {
        _claim = claim;
        _weights = new double[claim.Terms.Length];
        // Of a date an unknown name tells that it is of something else; of whom a figure is told a source often says "he".
        for (var i = 0; i < _weights.Length; i++) _sum += _weights[i] = rarity.OfSought(claim.Terms[i], claim.IsDate && claim.Sentence.AreNames[i]) * claim.Nearness[i];
    }

    /// <summary>From 0 to 1: the share of the claim's context that the other one has, as near to its value.</summary>
    public double CoverageBy(Claim other)
    {
        var (terms, others) = (_claim.Terms, other.Terms);
        var shared = 0.0;
        for (int i = 0, j = 0; i < terms.Length && j < others.Length;)
        {
            if (terms[i] < others[j]) i++;
            else if (terms[i] > others[j]) j++;
            else
            {
                shared += _weights[i] * Math.Min(1, other.Nearness[j] / _claim.Nearness[i]);
                i++;
                j++;
            }
        }

        return shared == 0 ? 0 : shared / _sum;
    }
}
