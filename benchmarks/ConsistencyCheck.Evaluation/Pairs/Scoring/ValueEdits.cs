using ConsistencyCheck.Evaluation.Extraction.Scoring;
using ConsistencyCheck.Evaluation.Pairs.Items;

namespace ConsistencyCheck.Evaluation.Pairs.Scoring;

/// <summary>The score where only contradictions of numbers and dates are asked for, though the set has others too.</summary>
/// <param name="Asked">Contradictions of numbers and dates.</param>
/// <param name="Found">How many of them were flagged.</param>
/// <param name="Others">How many other contradictions were flagged.</param>
/// <param name="Alarms">How many consistent pairs were flagged.</param>
internal sealed record ValueEdits(int Asked, int Found, int Others, int Alarms)
{
    public static ValueEdits Of(IReadOnlyCollection<JudgedPair> pairs)
    {
        var contradictions = pairs.Where(pair => pair.Item.Label == PairLabel.Contradiction).ToList();
        return new ValueEdits(
            contradictions.Count(pair => pair.Item.IsOfValue),
            contradictions.Count(pair => pair.Item.IsOfValue && pair.IsFlagged),
            contradictions.Count(pair => !pair.Item.IsOfValue && pair.IsFlagged),
            pairs.Count(pair => pair.Item.Label == PairLabel.Consistent && pair.IsFlagged));
    }

    public double? Recall => new Rate(Found, 0, Asked).Recall;

    /// <summary>Gets the precision over all flagged pairs where any contradiction is right: the draft is indeed wrong.</summary>
    public double? PrecisionOfAny => new Rate(Found + Others, Flagged, 0).Precision;

    /// <summary>Gets the precision over all flagged pairs where contradictions of another kind count as wrong.</summary>
    public double? PrecisionOfValues => new Rate(Found, Flagged, 0).Precision;

    private int Flagged => Found + Others + Alarms;
}
