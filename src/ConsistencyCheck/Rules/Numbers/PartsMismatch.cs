using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2003: parts that do not make their total, and shares of one whole that do not make all of it.</summary>
internal sealed class PartsMismatch : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2003",
        Name: "parts-total-mismatch",
        Title: "The parts do not make the total",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var story = FigureText.Read(text);
        var parts = new PartsReader(story);
        var sums = new SumReader(story);
        var tallies = new TallyReader(story);
        var partitions = new PartitionReader(story);
        var shares = new WholeReader(story);
        for (var i = 0; i < story.Figures.Count; i++)
        {
            if ((parts.At(i) ?? sums.At(i) ?? tallies.At(i) ?? partitions.At(i)) is { } found && found.Fit() == false) yield return Report(story, found);
            if (shares.At(i) is { } whole && !whole.Fits) yield return Report(story, whole);
        }
    }

    private static FindingDraft Report(FigureText story, Parts parts)
    {
        var total = story.Quote(parts.Total, EvidenceRole.Stated, "the total as stated");
        var items = parts.Items.Select(item => story.Quote(item, EvidenceRole.Implied, "a part of it")).ToList();
        var singles = Enumerable.Repeat("one more", parts.Singles);
        var sum = ScaledWords.Sum(parts.Sum ?? 0m, [.. items.Select(item => item.Text)]);
        var verb = parts.IsOpen ? "which is more than" : "not";
        return new FindingDraft(
            $"{Wording.AllOf([.. items.Select(item => $"“{item.Text}”"), .. singles])} make {sum}, {verb} “{total.Text}”.",
            0.92,
            [total, .. items],
            [$"read {sum}", "or correct one of the parts"]);
    }

    private static FindingDraft Report(FigureText story, Whole whole)
    {
        var shares = whole.Shares.Select((share, index) =>
            story.Quote(share, index == 0 ? EvidenceRole.Stated : EvidenceRole.Implied, "a share of one whole")).ToList();
        return new FindingDraft(
            $"{Wording.AllOf([.. shares.Select(share => $"“{share.Text}”")])} make {FigureWords.Percent(whole.Sum)}, not 100%.",
            0.9,
            shares,
            ["correct one of the shares"]);
    }
}
