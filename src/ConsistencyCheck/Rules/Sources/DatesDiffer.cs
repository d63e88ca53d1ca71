using ConsistencyCheck.Alignment;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>CC3002: two documents date one event so that no day fits both.</summary>
internal sealed class DatesDiffer : StoriesRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC3002",
        Name: "dates-differ",
        Title: "Documents give dates that cannot both be true",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(AlignedStories stories)
    {
        foreach (var pair in stories.Pairs)
        {
            if (pair is not { Relation: ValueRelation.Conflict, IsDenial: false, First.IsDate: true } || TwoSubjects.AreNumbered(stories, pair)) continue;
            yield return Report(stories, pair);
        }
    }

    private static FindingDraft Report(AlignedStories stories, ClaimPair pair)
    {
        var (first, second) = (TwoStories.WordsOf(stories, pair.First), TwoStories.WordsOf(stories, pair.Second));
        return new FindingDraft(
            $"“{second}” cannot be the date of what {TwoStories.NameOf(stories, pair.First)} dates “{first}”.",
            Math.Round(pair.Score, 2),
            [
                TwoStories.Quote(stories, pair.Second, EvidenceRole.Stated, TimexOf(pair.Second)),
                TwoStories.Quote(stories, pair.First, EvidenceRole.Implied, $"{TimexOf(pair.First)}, of the same event"),
            ],
            [$"correct “{second}” or “{first}”", "or say that they are two events"])
        {
            AtMost = TwoStories.AreOfTwoSpeakers(pair) || pair.Score < ClearDates || TwoSubjects.MayBe(stories, pair) ? Severity.Note : null,
        };
    }

    /// <summary>
    /// An event that comes back, a meeting or a vote, is told in the same words each time: only sentences that are nearly one are of one event. Policy.
    /// </summary>
    private const double ClearDates = 0.7;

    private static string TimexOf(Claims.Claim claim) => claim.Mention.Resolved?.Timex ?? claim.Mention.Mention.Time!.Timex;
}
