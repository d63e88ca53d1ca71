namespace ConsistencyCheck.Readers;

/// <summary>What of a file could not be read.</summary>
/// <param name="Line">One-based number of the line; null where it concerns the file as a whole.</param>
/// <param name="Message">What is wrong and what to do about it, as a clause that can follow the file's name, without a full stop.</param>
public sealed record ReadProblem(int? Line, string Message);
