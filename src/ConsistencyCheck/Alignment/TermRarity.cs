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
        Claim? previous = null;
        foreach (var claim in claims)
        {
            // Claims come in the order of the text: those of one sentence follow each other, and count it once.
            if (previous is not null && previous.Document == claim.Document && ReferenceEquals(previous.Sentence, claim.Sentence)) continue;
            previous = claim;
            _count++;
            foreach (var term in claim.Terms) _sentences[term] = _sentences.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>What is left of the weight of a word that no sentence has: it may be a paraphrase of one that they have. Policy.</summary>
    private const double UnknownWeight = 0.4;

    public double Of(uint term) => Math.Log(1 + ((double)_count / Math.Max(_sentences.GetValueOrDefault(term), 1)));

    /// <summary>The rarity of a term that is looked for: one that stands nowhere, a paraphrase perhaps, says no more than a common one.</summary>
    public double OfSought(uint term) => Of(term) * (_sentences.ContainsKey(term) ? 1 : UnknownWeight);

    /// <summary>From 0 to 1: the weight of the shared terms against that of all of them (cosine over rarities).</summary>
    public double Overlap(Claim first, Claim second)
    {
        var shared = 0.0;
        foreach (var term in first.Terms)
            if (Array.BinarySearch(second.Terms, term) >= 0) shared += Of(term);
        return shared == 0 ? 0 : shared / Math.Sqrt(WeightOf(first) * WeightOf(second));
    }

    private double WeightOf(Claim claim)
    {
        var weight = 0.0;
        foreach (var term in claim.Terms) weight += Of(term);
        return weight;
    }
}
