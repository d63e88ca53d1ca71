using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>How much the sentences of two claims share, by the rarity of their terms. Each sentence is weighed once, however many claims it makes.</summary>
internal sealed class SentenceOverlap
{
    private readonly IReadOnlyList<Claim> _claims;
    private readonly double[][] _weights;
    private readonly double[] _sums;

    public SentenceOverlap(IReadOnlyList<Claim> claims, TermRarity rarity)
    {
        _claims = claims;
        _weights = new double[claims.Count][];
        _sums = new double[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            if (i > 0 && ReferenceEquals(claims[i].Sentence, claims[i - 1].Sentence))
            {
                (_weights[i], _sums[i]) = (_weights[i - 1], _sums[i - 1]);
                continue;
            }

            var weights = _weights[i] = new double[claims[i].Terms.Length];
            for (var j = 0; j < weights.Length; j++) _sums[i] += weights[j] = rarity.Of(claims[i].Terms[j]);
        }
    }

    /// <summary>From 0 to 1: the weight of the shared terms against that of all of them (cosine over rarities).</summary>
    /// <param name="first">The number of a claim.</param>
    /// <param name="second">The number of another one.</param>
    /// <param name="shared">How many terms the two share.</param>
    public double Of(int first, int second, out int shared)
    {
        var (terms, others, weights) = (_claims[first].Terms, _claims[second].Terms, _weights[first]);
        var common = 0.0;
        shared = 0;
        for (int i = 0, j = 0; i < terms.Length && j < others.Length;)
        {
            var (term, other) = (terms[i], others[j]);
            if (term == other)
            {
                common += weights[i];
                shared++;
            }

            if (term <= other) i++;
            if (other <= term) j++;
        }

        return shared == 0 ? 0 : common / Math.Sqrt(_sums[first] * _sums[second]);
    }
}
