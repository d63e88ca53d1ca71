using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>The day of publication as the document or its metadata states it.</summary>
/// <param name="Day">The day, in the publisher's own time zone.</param>
/// <param name="Span">Where the text states it; null for metadata.</param>
/// <param name="Text">The words as written, or the metadata's value.</param>
public sealed record StatedDate(DateOnly Day, TextSpan? Span, string Text);
