namespace ConsistencyCheck.Documents;

/// <summary>
/// A line with something on it: news is exported with one paragraph a line, and copy that was broken at a fixed width has been joined before.
/// </summary>
/// <param name="Line">Zero-based number of the line.</param>
/// <param name="Span">Where it stands, without the white space around it.</param>
internal readonly record struct Paragraph(int Line, TextSpan Span);
