using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Input;

/// <summary>One line of JSON lines: a document, or why there is none.</summary>
/// <param name="File">The file's id; null where only one file is read.</param>
/// <param name="Line">One-based number of the line.</param>
/// <param name="Document">The document; null for a bad line.</param>
/// <param name="Error">What is wrong with a bad line, as a clause; null for a good one.</param>
internal sealed record JsonLine(string? File, int Line, SourceDocument? Document, string? Error);
