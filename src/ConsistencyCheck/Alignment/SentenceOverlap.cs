using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>How much two sentences share, by the rarity of their terms. Each sentence is weighed once, however many claims it makes.</summary>
internal sealed class SentenceOverlap(TermRarity rarity)
{
    private readonly Dictionary<ClaimSentence, (double[] Weights, double Sum)> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>From 0 to 1: the weight of the shared terms against that of all of them (cosine over rarities).</summary>
    /// <param name="first">A sentence.</param>
    /// <param name="second">Another one.</param>
    /// <param name="shared">How many terms the two share.</param>
    public double Of(ClaimSentence first, ClaimSentence second, out int shared)
    {
        var (weights, sum) = WeightsOf(first);
        var (terms, others) = (first.Terms, second.Terms);
        var common = 0.0;
        shared = 0;
        for (int i = 0, j = 0; i < terms.Length && j < others.Length;)
        {
            if (terms[i] < others[j]) i++;
            else if (terms[i] > others[j]) j++;
            else
            {
                common += weights[i++];
                j++;
                shared++;
            }
        }

        return shared == 0 ? 0 : common / Math.Sqrt(sum * WeightsOf(second).Sum);
    }

    private (double[] Weights, double Sum) WeightsOf(ClaimSentence sentence)
    {
        if (_known.TryGetValue(sentence, out var known)) return known;
        var weights = new double[sentence.Terms.Length];
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] = rarity.Of(sentence.Terms[i]);
        return _known[sentence] = (weights, sum);
    }
}
