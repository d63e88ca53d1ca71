using ConsistencyCheck.Alignment;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck;

/// <summary>Collects choices and makes an immutable <see cref="ConsistencyChecker"/>. Without any choice the checker is ready for English news.</summary>
public sealed class ConsistencyCheckerBuilder
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.Ordinal);
    private DateOnly? _asOf;
    private IMentionFinder? _mentionFinder;
    private IClaimMatcher? _claimMatcher;

    /// <summary>
    /// Says what "now" is: the text of no document is taken to be from more than a day after it. Without it, the newest stamp of the page serves, or of stories
    /// about the same people and places.
    /// </summary>
    public ConsistencyCheckerBuilder WithAsOf(DateOnly day)
    {
        _asOf = day;
        return this;
    }

    /// <summary>Replaces the built-in English recogniser.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finder"/> is null.</exception>
    public ConsistencyCheckerBuilder WithMentionFinder(IMentionFinder finder)
    {
        ArgumentNullException.ThrowIfNull(finder);
        _mentionFinder = finder;
        return this;
    }

    /// <summary>Puts an application's own idea of which claims speak of one fact in the place of the built-in one, where a draft is verified.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="matcher"/> is null.</exception>
    public ConsistencyCheckerBuilder WithClaimMatcher(IClaimMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        _claimMatcher = matcher;
        return this;
    }

    /// <summary>Gives the findings of one rule another severity.</summary>
    /// <param name="ruleId">The rule's id, such as <c>CC1003</c>.</param>
    /// <param name="severity">The severity; null switches the rule off.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ConsistencyCheckerBuilder WithRule(string ruleId, Severity? severity)
    {
        if (!RuleCatalog.TryFind(ruleId, out var descriptor))
            throw new ArgumentException($"There is no rule {ruleId}.", nameof(ruleId));
        _severities[descriptor.Id] = severity;
        return this;
    }

    /// <summary>Makes the checker; the builder may go on to make others.</summary>
    public ConsistencyChecker Build() => new(new CheckerOptions
    {
        AsOf = _asOf,
        MentionFinder = _mentionFinder,
        ClaimMatcher = _claimMatcher,
        Severities = new Dictionary<string, Severity?>(_severities, StringComparer.Ordinal),
    });
}
