namespace ConsistencyCheck.Cli.Input;

/// <summary>One input to read.</summary>
/// <param name="Id">The path as the user typed it; in a folder, the folder as typed, a slash and the name below it.</param>
/// <param name="FullPath">Where it lies; null for standard input.</param>
internal sealed record InputFile(string Id, string? FullPath)
{
    public static InputFile StandardInput { get; } = new("-", null);

    /// <summary>Gets what tells paths apart: on Windows the letter case does not matter.</summary>
    public static StringComparer Paths { get; } = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether both are one file, or both standard input.</summary>
    public bool IsSameAs(InputFile other) => Paths.Equals(FullPath, other.FullPath);
}
