namespace ConsistencyCheck.Cli.Input;

/// <summary>Where a line of JSON lines stands, and what is wrong with it.</summary>
/// <param name="File">The file's id; null where only one file is read.</param>
/// <param name="Line">One-based number of the line.</param>
/// <param name="Error">What is wrong with a bad line, as a clause; null for a good one.</param>
internal record JsonLine(string? File, int Line, string? Error);

/// <summary>One line of JSON lines: what it says, or why it says nothing.</summary>
/// <typeparam name="T">What a line is read as.</typeparam>
/// <param name="File">The file's id; null where only one file is read.</param>
/// <param name="Line">One-based number of the line.</param>
/// <param name="Item">What the line says; null for a bad line.</param>
/// <param name="Error">What is wrong with a bad line, as a clause; null for a good one.</param>
internal sealed record JsonLine<T>(string? File, int Line, T? Item, string? Error) : JsonLine(File, Line, Error)
    where T : class;
