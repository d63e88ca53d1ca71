namespace ConsistencyCheck.Evaluation.Pairs.Items;

/// <summary>What the labels say of a draft and its source.</summary>
internal enum PairLabel
{
    /// <summary>The source contradicts the draft.</summary>
    Contradiction,

    /// <summary>The source bears the draft out.</summary>
    Consistent,

    /// <summary>The source does not decide.</summary>
    Unrelated,
}
