using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Alignment;

/// <summary>Documents that were read together, with the claims of theirs that speak of one fact.</summary>
/// <param name="Texts">The documents, dated.</param>
/// <param name="Pairs">The pairs of claims, in the order of the documents and their texts.</param>
/// <param name="Affinity">What the documents are about.</param>
internal sealed record AlignedStories(IReadOnlyList<DatedText> Texts, IReadOnlyList<ClaimPair> Pairs, StoryAffinity Affinity)
{
    /// <summary>How many days the second document of a pair was published after the first; null where a day is not known.</summary>
    public int? DaysBetween(ClaimPair pair) =>
        DayOf(pair.First.Document) is { } first && DayOf(pair.Second.Document) is { } second ? second.DayNumber - first.DayNumber : null;

    /// <summary>The day on which a document was written; null where it is not known.</summary>
    public DateOnly? DayOf(int document) => Texts[document].Document.Date is { Status: DatingStatus.Determined, Candidates: [var day, ..] } ? day : null;
}
