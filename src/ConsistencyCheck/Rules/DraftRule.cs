using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules;

/// <summary>A rule that looks at a draft with what its sources say to it.</summary>
internal abstract class DraftRule : Rule
{
    /// <summary>What the sources do not bear out; in the order of the draft's text.</summary>
    public abstract IEnumerable<FindingDraft> Check(DraftCheck check);
}
