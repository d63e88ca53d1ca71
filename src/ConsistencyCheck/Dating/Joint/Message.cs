namespace ConsistencyCheck.Dating.Joint;

/// <summary>What one document has told another about its days.</summary>
/// <param name="From">Index of the teller.</param>
/// <param name="To">Index of the hearer.</param>
/// <param name="Weights">What is added to each day of the hearer's window.</param>
internal sealed record Message(int From, int To, double[] Weights);
