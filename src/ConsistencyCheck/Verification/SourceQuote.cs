using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Verification;

/// <summary>The place in a source that decided on a claim.</summary>
/// <param name="Source">Zero-based index of the source among those that were given.</param>
/// <param name="Span">Where the words stand in the text of that source.</param>
/// <param name="Text">The words as written.</param>
public sealed record SourceQuote(int Source, TextSpan Span, string Text);
