namespace ConsistencyCheck.Evaluation.Pairs;

/// <summary>Which errors are printed.</summary>
/// <param name="Limit">How many of each sort; 0 for none.</param>
/// <param name="FalseAlarms">Whether false alarms are.</param>
/// <param name="Misses">Whether misses are.</param>
/// <param name="Seed">What draws them; null for the first ones.</param>
internal sealed record PairErrorChoice(int Limit, bool FalseAlarms = true, bool Misses = true, int? Seed = null);
