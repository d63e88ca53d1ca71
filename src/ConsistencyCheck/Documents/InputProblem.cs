namespace ConsistencyCheck.Documents;

/// <summary>Something that the reader of a document could not take in; the rest of the document is still checked.</summary>
/// <param name="Span">Where it shows in the text, such as the replacement character of an undecodable byte; null where it stands nowhere.</param>
/// <param name="Message">What could not be read and why, in one sentence.</param>
public sealed record InputProblem(TextSpan? Span, string Message);
