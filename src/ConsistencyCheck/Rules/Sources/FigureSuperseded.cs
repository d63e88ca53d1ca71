using ConsistencyCheck.Alignment;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>CC3005: a later document gives a later figure of the same fact.</summary>
internal sealed class FigureSuperseded : StoriesRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC3005",
        Name: "figure-superseded",
        Title: "A figure has been superseded by a later one",
        Severity: Severity.Note);

    public override IEnumerable<FindingDraft> Check(AlignedStories stories)
    {
        foreach (var pair in stories.Pairs)
        {
            if (pair is not { Relation: ValueRelation.Conflict, IsDenial: false, Score: >= TwoStories.Clear }) continue;
            if (pair is not { First.Quantity.Value: { } first, Second.Quantity.Value: { } second }) continue;
            if (stories.DaysBetween(pair) is not { } days || days == 0 || !IsLaterState(stories, pair)) continue;
            yield return Report(stories, days > 0 ? (pair, first, second) : (pair with { First = pair.Second, Second = pair.First }, second, first));
        }
    }

    /// <summary>What is long past is looked back on, and not brought up to date.</summary>
    private static bool IsLaterState(AlignedStories stories, ClaimPair pair) =>
        FigureInTime.IsAnotherState(stories, pair) &&
        !FigureInTime.IsHistory(stories, pair.First) && !FigureInTime.IsHistory(stories, pair.Second) &&
        !TwoSubjects.AreNumbered(stories, pair);

    private static FindingDraft Report(AlignedStories stories, (ClaimPair Pair, decimal Older, decimal Newer) figures)
    {
        var (pair, older, newer) = figures;
        var (before, after) = (TwoStories.WordsOf(stories, pair.First), TwoStories.WordsOf(stories, pair.Second));
        var (kind, size) = newer > older ? ("an update", "larger") : ("a revision", "smaller");
        return new FindingDraft(
            $"“{before}” has been superseded by “{after}” in {TwoStories.NameOf(stories, pair.Second)}, {kind}.",
            Math.Round(pair.Score, 2),
            [
                TwoStories.Quote(stories, pair.First, EvidenceRole.Stated, "the earlier figure"),
                TwoStories.Quote(stories, pair.Second, EvidenceRole.Implied, $"{kind}: the later document has the {size} figure"),
            ],
            [$"write “{after}”", $"or say of when “{before}” is"]);
    }
}
