using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Alignment;

/// <summary>How much a shared term says: rare ones much, common ones little (inverse document frequency over sentences).</summary>
/// <remarks>K. Spärck Jones, A statistical interpretation of term specificity and its application in retrieval (1972).</remarks>
internal sealed class TermRarity
{
    /// <summary>What is left of the weight of a word that no sentence has: it may be a paraphrase of one that they have. Policy.</summary>
    private const double UnknownWeight = 0.4;

    /// <summary>The same for a word of a name, which is seldom paraphrased. Policy.</summary>
    private const double UnknownName = 0.8;

    private readonly Dictionary<uint, int> _sentences = [];
    private readonly int _count;

    public TermRarity(IReadOnlyList<Claim> claims)
    {
        ClaimSentence? previous = null;
        foreach (var claim in claims)
        {
            // Claims come in the order of the text: those of one sentence follow each other, and count it once.
            if (ReferenceEquals(previous, claim.Sentence)) continue;
            previous = claim.Sentence;
            _count++;
            foreach (var term in claim.Terms) _sentences[term] = _sentences.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>How many sentences have a term.</summary>
    public int SentencesOf(uint term) => _sentences.GetValueOrDefault(term);

    public double Of(uint term) => Math.Log(1 + ((double)_count / Math.Max(SentencesOf(term), 1)));

    /// <summary>The rarity of a term that is looked for: one that stands nowhere, a paraphrase perhaps, says no more than a common one.</summary>
    /// <param name="term">The term.</param>
    /// <param name="isName">Whether it is a word of a name that nobody paraphrases.</param>
    public double OfSought(uint term, bool isName) => Of(term) * (_sentences.ContainsKey(term) ? 1 : isName ? UnknownName : UnknownWeight);
}
