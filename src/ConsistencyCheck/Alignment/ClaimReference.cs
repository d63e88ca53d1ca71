using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Alignment;

/// <summary>Where a claim stands.</summary>
/// <param name="DocumentId">The <see cref="SourceDocument.Id"/> of the document.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Text">The words as written.</param>
public sealed record ClaimReference(string DocumentId, TextSpan Span, string Text);
