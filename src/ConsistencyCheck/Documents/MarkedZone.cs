namespace ConsistencyCheck.Documents;

/// <summary>What the markup of a file says that a stretch of its text is: a caption, a quotation, a list of links.</summary>
/// <param name="Kind">What part of the page it is.</param>
/// <param name="Span">Where it stands in the document's text; whole paragraphs, since it is the paragraphs in it that get the kind.</param>
public readonly record struct MarkedZone(ZoneKind Kind, TextSpan Span);
