namespace ConsistencyCheck.Cli.Input;

/// <summary>One input to read.</summary>
/// <param name="Id">The path as the user typed it; in a folder, the folder as typed, a slash and the name below it.</param>
/// <param name="FullPath">Where it lies; null for standard input.</param>
internal sealed record InputFile(string Id, string? FullPath)
{
    public static InputFile StandardInput { get; } = new("-", null);
}
