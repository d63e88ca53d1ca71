namespace ConsistencyCheck.Suppressions;

/// <summary>Something about a comment that asks to ignore findings: it names a rule that there is not, or nothing that it would suppress.</summary>
/// <param name="DocumentId">The document that the comment stands in.</param>
/// <param name="Line">One-based number of its line in the document's file.</param>
/// <param name="Message">What is wrong with it, in one clause without a full stop.</param>
public sealed record SuppressionNote(string DocumentId, int Line, string Message);
