using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2004: a change, a ratio or a percentage that its own figures do not give.</summary>
internal sealed class ChangeMismatch : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2004",
        Name: "change-mismatch",
        Title: "A change or share does not follow from its figures",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var story = FigureText.Read(text);
        var changes = new ChangeReader(story);
        var shares = new ShareReader(story);
        var steps = new StepReader(story);
        for (var i = 0; i + 1 < story.Figures.Count; i++)
        {
            foreach (var change in changes.At(i))
                if (change.Fits() == false) yield return Report(story, change);
            if (shares.At(i) is { } share && share.Fits() == false) yield return Report(story, share);
            if (steps.At(i) is { } step && step.Fits() == false) yield return Report(story, step);
        }
    }

    private static FindingDraft Report(FigureText story, Change change)
    {
        var old = story.Quote(change.Old, EvidenceRole.Implied, "what it was");
        var now = story.Quote(change.New, EvidenceRole.Implied, "what it is");
        var computed = Computed(change);
        if (change.By is not { } by)
        {
            var way = change.Direction == Direction.Up ? "a rise" : "a fall";
            return new FindingDraft(
                $"From “{old.Text}” to “{now.Text}” is not {way}.",
                0.9,
                [now with { Role = EvidenceRole.Stated, Implies = $"told as {way}" }, old],
                ["swap the two figures", "or correct one of them", "or say that it went the other way"]);
        }

        var stated = story.Quote(by, EvidenceRole.Stated, "the change as stated");
        return new FindingDraft(
            $"From “{old.Text}” to “{now.Text}” is {computed}, not “{stated.Text}”.",
            0.9,
            [stated, old, now],
            [$"read {computed}", "or correct one of the two figures"]);
    }

    /// <summary>The change in the terms of the words: a ratio, a percentage or a difference.</summary>
    private static string Computed(Change change)
    {
        if (change is not { Old.Value.Value: { } old, New.Value.Value: { } now, By: { } by } || old == 0m) return "another change";
        var way = now >= old ? "a rise" : "a fall";
        if (change.IsMultiple) return $"{FigureWords.Rounded(now / old)} times as much";
        return by.Value.Type switch
        {
            QuantityType.Percent or QuantityType.Ratio => $"{way} of {FigureWords.Percent(Math.Abs((now / old) - 1m) * 100m)}",
            QuantityType.PercentagePoints => $"{way} of {FigureWords.Plain(Math.Abs(now - old))} percentage points",
            _ => $"{way} of {FigureWords.Plain(Math.Abs(now - old))}",
        };
    }

    private static FindingDraft Report(FigureText story, Share share)
    {
        var of = story.Quote(share.Of, EvidenceRole.Stated, "the share as stated");
        var part = story.Quote(share.Part, EvidenceRole.Implied, "the part");
        var whole = story.Quote(share.Whole, EvidenceRole.Implied, "the whole");
        var computed = share.Percent is { } percent ? FigureWords.Percent(percent) : "another share";
        return new FindingDraft(
            $"“{part.Text}” of “{whole.Text}” is {computed}, not “{of.Text}”.",
            0.9,
            [of, part, whole],
            [$"read {computed}", "or correct the part or the whole"]);
    }

    private static FindingDraft Report(FigureText story, Step step)
    {
        var percent = story.Quote(step.Percent, EvidenceRole.Stated, "the change as stated");
        var by = story.Quote(step.By, EvidenceRole.Implied, "how far it went");
        var reached = story.Quote(step.Reached, EvidenceRole.Implied, "what it is");
        var computed = step.Computed is { } value ? FigureWords.Percent(value) : "another percentage";
        return new FindingDraft(
            $"A change of “{by.Text}” to “{reached.Text}” is {computed}, not “{percent.Text}”.",
            0.9,
            [percent, by, reached],
            [$"read {computed}", "or correct one of the two figures"]);
    }
}
