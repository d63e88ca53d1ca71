using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Rules;

/// <summary>A quoted place in a document, with what it adds to a finding.</summary>
/// <param name="DocumentId">The <see cref="SourceDocument.Id"/> of the document.</param>
/// <param name="Span">Where the words stand; null for metadata, which stands nowhere in the text.</param>
/// <param name="Text">The words as written, or the metadata's value.</param>
/// <param name="Role">What part it plays.</param>
/// <param name="Implies">What follows from it, as a clause without a full stop ("Sept. 6 is a Wednesday in 2023").</param>
public sealed record Evidence(string DocumentId, TextSpan? Span, string Text, EvidenceRole Role, string Implies);
