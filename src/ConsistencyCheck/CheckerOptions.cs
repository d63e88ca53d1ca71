using ConsistencyCheck.Alignment;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck;

/// <summary>What the builder collects and the checker keeps.</summary>
internal sealed record CheckerOptions
{
    public DateOnly? AsOf { get; init; }

    public IMentionFinder? MentionFinder { get; init; }

    public IClaimMatcher? ClaimMatcher { get; init; }

    /// <summary>Severities that the caller chose, by rule id; null switches the rule off.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>();

    public QuantityPolicy Quantities { get; init; } = QuantityPolicy.Default;

    public IgnoredParts Ignored { get; init; } = IgnoredParts.None;

    public Baseline? Baseline { get; init; }

    /// <summary>Gets how many documents are read at once.</summary>
    public int Jobs { get; init; } = 1;
}
