namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What the command tells the shell. Part of the contract: scripts branch on it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>At least one such finding.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or input that could not be read whole; wins over <see cref="Findings"/>.</summary>
    public const int Trouble = 2;
}
