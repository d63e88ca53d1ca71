using ConsistencyCheck.Alignment;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>CC3006: one document states what another one denies.</summary>
internal sealed class ClaimDenied : StoriesRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC3006",
        Name: "claim-denied",
        Title: "A quantity or date is claimed and denied",
        Severity: Severity.Note);

    public override IEnumerable<FindingDraft> Check(AlignedStories stories)
    {
        foreach (var pair in stories.Pairs)
            if (pair is { IsDenial: true, Relation: ValueRelation.Same } && pair.Score >= TwoStories.Clear) yield return Report(stories, pair);
    }

    private static FindingDraft Report(AlignedStories stories, ClaimPair pair)
    {
        var (claim, denial) = pair.First.Polarity == Claims.Polarity.Asserted ? (pair.First, pair.Second) : (pair.Second, pair.First);
        var (claimed, denied) = (TwoStories.WordsOf(stories, claim), TwoStories.WordsOf(stories, denial));
        return new FindingDraft(
            $"“{claimed}” is denied in {TwoStories.NameOf(stories, denial)}.",
            Math.Round(pair.Score, 2),
            [
                TwoStories.Quote(stories, claim, EvidenceRole.Stated, "claimed"),
                TwoStories.Quote(stories, denial, EvidenceRole.Implied, $"“{denied}” is denied"),
            ],
            ["say who claims it and who denies it", "or correct one of the two"]);
    }
}
