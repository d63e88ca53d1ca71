using ConsistencyCheck.Alignment;

namespace ConsistencyCheck.Rules;

/// <summary>A rule that looks at documents beside each other.</summary>
internal abstract class StoriesRule : Rule
{
    /// <summary>What of the documents cannot all be true; in the order of the documents.</summary>
    public abstract IEnumerable<FindingDraft> Check(AlignedStories stories);
}
