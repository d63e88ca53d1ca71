namespace ConsistencyCheck.Documents;

/// <summary>A comment by which a writer asks not to be told of something: <c>consistencycheck: ignore CC2002 the map rounds it</c>.</summary>
/// <param name="Span">Where the whole comment stands, its brackets included, in the text that it was read from.</param>
/// <param name="IsOfFile">Whether it is of the whole file (<c>ignore-file</c>), and not of a paragraph.</param>
/// <param name="Rules">The rules' ids or names as written; empty where the comment names none.</param>
/// <param name="Reason">Why, in the writer's words; null where none is given.</param>
internal sealed record IgnoreComment(TextSpan Span, bool IsOfFile, IReadOnlyList<string> Rules, string? Reason);
