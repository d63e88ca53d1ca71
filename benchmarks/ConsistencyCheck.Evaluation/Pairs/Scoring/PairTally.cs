using ConsistencyCheck.Evaluation.Extraction.Scoring;
using ConsistencyCheck.Evaluation.Pairs.Items;

namespace ConsistencyCheck.Evaluation.Pairs.Scoring;

/// <summary>How many pairs of each label there are, and how many were flagged.</summary>
internal sealed record PairTally(int Contradictions, int Found, int Consistent, int Alarms, int Unrelated, int UnrelatedFlagged)
{
    public static PairTally Of(IEnumerable<JudgedPair> pairs)
    {
        var counts = pairs.CountBy(pair => (pair.Item.Label, pair.IsFlagged)).ToDictionary();
        int Flagged(PairLabel label) => counts.GetValueOrDefault((label, true));
        int All(PairLabel label) => Flagged(label) + counts.GetValueOrDefault((label, false));
        return new PairTally(
            All(PairLabel.Contradiction),
            Flagged(PairLabel.Contradiction),
            All(PairLabel.Consistent),
            Flagged(PairLabel.Consistent),
            All(PairLabel.Unrelated),
            Flagged(PairLabel.Unrelated));
    }

    /// <summary>Gets precision, recall and F1 of contradictions among those and the consistent pairs.</summary>
    public Rate Rate => new(Found, Found + Alarms, Contradictions);

    /// <summary>Gets the share of the consistent pairs that was left alone, from 0 to 1; null where there are none.</summary>
    public double? Specificity => Share(Consistent - Alarms, Consistent);

    /// <summary>Gets the mean of recall and specificity, from 0 to 1; null where one of them is.</summary>
    public double? BalancedAccuracy => (Rate.Recall + Specificity) / 2;

    /// <summary>Gets the share of the unrelated pairs that was flagged, from 0 to 1; null where there are none.</summary>
    public double? UnrelatedShare => Share(UnrelatedFlagged, Unrelated);

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
