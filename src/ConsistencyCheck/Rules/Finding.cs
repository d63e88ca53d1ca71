namespace ConsistencyCheck.Rules;

/// <summary>Something that cannot be true as written, with all that was used to conclude it.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Severity">How loudly it is said, after the caller's choices.</param>
/// <param name="Confidence">From 0 to 1: the share of such findings that is expected to be right.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Evidence">The places that show it; the first one is where the finding is reported.</param>
/// <param name="Repairs">Changes that would each mend it; none is asserted to be the truth.</param>
/// <param name="Fingerprint">16 hexadecimal digits that stay the same while the quoted words do, wherever they move in the text.</param>
public sealed record Finding(
    RuleDescriptor Rule,
    Severity Severity,
    double Confidence,
    string Message,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<string> Repairs,
    string Fingerprint)
{
    /// <summary>
    /// Gets what was computed, a clause for each step, where the evidence alone does not show it: the scores of days and the weights behind them.
    /// </summary>
    public IReadOnlyList<string> Computed { get; init; } = [];
}
