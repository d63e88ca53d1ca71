using ConsistencyCheck.Alignment;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>CC3001: two documents give figures for one fact that cannot both be true.</summary>
internal sealed class QuantitiesDiffer : StoriesRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC3001",
        Name: "quantities-differ",
        Title: "Documents give quantities that cannot both be true",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(AlignedStories stories)
    {
        foreach (var pair in stories.Pairs)
        {
            if (pair is not { Relation: ValueRelation.Conflict, IsDenial: false, First.Quantity: not null }) continue;
            if (FigureInTime.IsAnotherState(stories, pair) || TwoSubjects.AreNumbered(stories, pair)) continue;
            yield return Report(stories, pair);
        }
    }

    private static FindingDraft Report(AlignedStories stories, ClaimPair pair)
    {
        var (first, second) = (TwoStories.WordsOf(stories, pair.First), TwoStories.WordsOf(stories, pair.Second));
        var disagree = TwoStories.AreOfTwoSpeakers(pair);
        var message = disagree
            ? $"Sources disagree: “{second}” here, “{first}” in {TwoStories.NameOf(stories, pair.First)}."
            : $"“{second}” cannot be true beside “{first}” in {TwoStories.NameOf(stories, pair.First)}.";
        return new FindingDraft(
            message,
            Math.Round(pair.Score, 2),
            [
                TwoStories.Quote(stories, pair.Second, EvidenceRole.Stated, "one figure of the fact"),
                TwoStories.Quote(stories, pair.First, EvidenceRole.Implied, "another figure of the same fact, at the same time"),
            ],
            [$"correct “{second}” or “{first}”", "or say whose figure each is, and of when"])
        {
            // Whether a figure without a time is older or newer than another nobody can tell, and so whether it was corrected since.
            AtMost = disagree || pair.Score < TwoStories.Clear || stories.DaysBetween(pair) is null || TwoSubjects.MayBe(stories, pair) ? Severity.Note : null,
        };
    }
}
