namespace ConsistencyCheck.Documents;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">One-based number of the line; CR LF, LF and CR each end one.</param>
/// <param name="Column">One-based number of the UTF-16 code unit in its line.</param>
public readonly record struct LinePosition(int Line, int Column);
