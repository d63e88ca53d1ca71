namespace ConsistencyCheck.Suppressions;

/// <summary>Why a baseline cannot be read.</summary>
/// <param name="Line">One-based number of the line that shows it.</param>
/// <param name="Message">What is wrong, as a clause without a full stop.</param>
public sealed record BaselineProblem(int Line, string Message);
