namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Something in a configuration file that is not understood.</summary>
/// <param name="Line">One-based number of its line.</param>
/// <param name="Message">What is wrong and what was probably meant, as a clause.</param>
internal sealed record ConfigError(int Line, string Message);
