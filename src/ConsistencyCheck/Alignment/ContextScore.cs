using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>How much of what one claim's words say of its value another claim's words say of its own.</summary>
internal sealed class ContextScore(TermRarity rarity)
{
    /// <summary>
    /// From 0 to 1: the share of the first claim's context, weighted by rarity and by nearness to the value, that the second one has. It is not symmetric: a
    /// draft's short sentence is looked for in a source's long one.
    /// </summary>
    public double Coverage(Claim first, Claim second)
    {
        var (terms, others) = (first.Terms, second.Terms);
        var (all, shared) = (0.0, 0.0);
        for (int i = 0, j = 0; i < terms.Length; i++)
        {
            var weight = rarity.OfSought(terms[i]) * first.Nearness[i];
            all += weight;
            while (j < others.Length && others[j] < terms[i]) j++;
            if (j < others.Length && others[j] == terms[i]) shared += weight * Math.Min(1, second.Nearness[j] / first.Nearness[i]);
        }

        return all == 0 ? 0 : shared / all;
    }
}
