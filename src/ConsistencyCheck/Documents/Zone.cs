namespace ConsistencyCheck.Documents;

/// <summary>A stretch of one kind of text. The zones of a document are in order, do not overlap, and cover all that is not white space.</summary>
/// <param name="Kind">What part of the page it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Paragraph">Zero-based number of the paragraph that it belongs to, empty lines counted; a paragraph with a quotation has several zones.</param>
/// <param name="IsRepeat">Whether an earlier paragraph has the same words: a caption printed twice is one piece of evidence.</param>
public sealed record Zone(ZoneKind Kind, TextSpan Span, int Paragraph, bool IsRepeat = false);
