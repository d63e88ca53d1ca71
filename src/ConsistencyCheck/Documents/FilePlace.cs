namespace ConsistencyCheck.Documents;

/// <summary>A place in the file that a document was read from, as tools and editors count it.</summary>
/// <param name="Span">In UTF-16 code units of the decoded file.</param>
/// <param name="Start">Line and column of the first code unit.</param>
/// <param name="End">Line and column of the first code unit after the place.</param>
public readonly record struct FilePlace(TextSpan Span, LinePosition Start, LinePosition End);
