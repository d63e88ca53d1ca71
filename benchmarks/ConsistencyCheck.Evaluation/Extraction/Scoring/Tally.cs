namespace ConsistencyCheck.Evaluation.Extraction.Scoring;

/// <summary>The sums over a number of labelled texts.</summary>
/// <param name="Items">How many texts.</param>
/// <param name="Right">How many of them have nothing to mend.</param>
/// <param name="Labels">Mentions asked for.</param>
/// <param name="LeftOut">Labels that are no claim of news and were not scored.</param>
/// <param name="Strict">Answers with exactly the label's span.</param>
/// <param name="Relaxed">Answers that touch the label.</param>
/// <param name="Value">Answers that touch the label and have its value.</param>
internal sealed record Tally(int Items, int Right, int Labels, int LeftOut, Rate Strict, Rate Relaxed, Rate Value)
{
    public static Tally Of(IReadOnlyCollection<ItemScore> scores)
    {
        var labels = scores.Sum(score => score.Item.Labels.Count);
        var found = scores.Sum(score => score.Found.Count);
        var answers = found + scores.Sum(score => score.Spurious.Count);
        return new Tally(
            scores.Count,
            scores.Count(score => score.IsRight),
            labels,
            scores.Sum(score => score.Item.LeftOut.Count),
            new Rate(scores.Sum(score => score.Strict), answers, labels),
            new Rate(found, answers, labels),
            new Rate(scores.Sum(score => score.RightValues), answers, labels));
    }
}
