using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Rules;

/// <summary>A rule that looks at one document.</summary>
internal abstract class DocumentRule : Rule
{
    /// <summary>What the document has that cannot be; in the order of the text.</summary>
    public abstract IEnumerable<FindingDraft> Check(DatedText text);
}
