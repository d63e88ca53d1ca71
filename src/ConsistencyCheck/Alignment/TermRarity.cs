using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>How much a shared term says: rare ones much, common ones little (inverse document frequency over sentences).</summary>
/// <remarks>K. Spärck Jones, A statistical interpretation of term specificity and its application in retrieval (1972).</remarks>
internal sealed class TermRarity
{
    private readonly Dictionary<uint, int> _sentences = [];
    private readonly int _count;

    public TermRarity(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims.DistinctBy(claim => (claim.Document, claim.Sentence)))
        {
            _count++;
            foreach (var term in claim.Terms) _sentences[term] = _sentences.GetValueOrDefault(term) + 1;
        }
    }

    public double Of(uint term) => Math.Log(1 + ((double)_count / Math.Max(_sentences.GetValueOrDefault(term), 1)));

    /// <summary>From 0 to 1: the weight of the shared terms against that of all of them (cosine over rarities).</summary>
    public double Overlap(Claim first, Claim second)
    {
        var shared = first.Terms.Where(second.Terms.Contains).Sum(Of);
        return shared == 0 ? 0 : shared / Math.Sqrt(first.Terms.Sum(Of) * second.Terms.Sum(Of));
    }
}
