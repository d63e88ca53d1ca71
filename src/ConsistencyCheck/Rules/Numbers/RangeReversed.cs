using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2006: a range whose bounds are reversed, and a part that is more than its whole.</summary>
internal sealed class RangeReversed : DocumentRule
{
    /// <summary>Bare figures up to here may be hours of the day: "open between 10 and 4".</summary>
    private const decimal MostHours = 24m;

    /// <summary>How many words before "between" tell what lies between. Policy.</summary>
    private const int Reach = 5;

    private static readonly string[] Repairs = ["swap the two figures", "or correct one of them"];

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2006",
        Name: "range-reversed",
        Title: "A range is reversed, or a part exceeds its whole",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var story = FigureText.Read(text);
        var shares = new ShareReader(story);
        for (var i = 0; i < story.Figures.Count; i++)
        {
            var figure = story.Figures[i];
            if (IsReversed(story, figure))
            {
                var stated = story.Quote(figure, EvidenceRole.Stated, "the larger bound comes first");
                yield return new FindingDraft($"The bounds of “{stated.Text}” are reversed.", 0.85, [stated], Repairs);
            }
            else if (IsMoreThanAll(story, figure))
            {
                var stated = story.Quote(figure, EvidenceRole.Stated, "more than all of them");
                yield return new FindingDraft($"“{stated.Text}” is more than all there are.", 0.9, [stated], ["correct the percentage"]);
            }
            else if (shares.ExceedsWhole(i))
            {
                var part = story.Quote(figure, EvidenceRole.Stated, "the part");
                var whole = story.Quote(story.Figures[i + 1], EvidenceRole.Implied, "the whole");
                yield return new FindingDraft($"“{part.Text}” of “{whole.Text}” is more than all of them.", 0.9, [part, whole], Repairs);
            }
        }
    }

    private static bool IsReversed(FigureText story, PlacedFigure figure)
    {
        if (figure.Value is not { Value: null, IsVague: false, Core: { Low: { } low, High: { } high } } || low <= high || high < 0m) return false;
        var between = BetweenAt(story, figure);
        if (between < 0) return false;
        var isBare = figure.Value is { Type: QuantityType.Count, Of: null };
        if (isBare && low <= MostHours) return false;
        return !story.Holds(between - Reach, between, RangeWords.OfDistance) && !story.Holds(figure.End, figure.End + Reach, RangeWords.OfCountingBack)
            && !story.Holds(figure.End, figure.End + 2, RangeWords.ToGo);
    }

    private static int BetweenAt(FigureText story, PlacedFigure figure)
    {
        for (var i = figure.First - 1; i <= figure.First + 1; i++)
            if (story.Is(i, "between")) return i;
        return -1;
    }

    private static bool IsMoreThanAll(FigureText story, PlacedFigure figure) =>
        figure.Value is { Type: QuantityType.Percent, Value: > 100m, Of: { } noun, Core.Low: > 100m }
        && story.Is(figure.End, "of") && ShareWords.Populations.Contains(noun)
        && DirectionReader.Before(story, figure.First) == Direction.None && FollowedByNoun(story, figure.End + 1, noun);

    /// <summary>"120% of respondents", "of the voters"; not "120% of women's pay".</summary>
    private static bool FollowedByNoun(FigureText story, int at, string lemma)
    {
        for (var i = at; i < at + 3; i++)
        {
            if (!story.IsWord(i)) return false;
            if (story.At(i).StartsWith(lemma.AsSpan(0, Math.Min(3, lemma.Length)), StringComparison.OrdinalIgnoreCase)
                || ShareWords.Populations.Contains(story.At(i))) return story.At(i) is not [.., '\'' or '’', 's'];
        }

        return false;
    }
}
