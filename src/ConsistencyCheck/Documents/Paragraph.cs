namespace ConsistencyCheck.Documents;

/// <summary>A line with something on it. News text has one paragraph a line, in every export seen so far.</summary>
/// <param name="Line">Zero-based number of the line.</param>
/// <param name="Span">Where it stands, without the white space around it.</param>
internal readonly record struct Paragraph(int Line, TextSpan Span);
