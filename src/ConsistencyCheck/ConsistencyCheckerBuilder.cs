using ConsistencyCheck.Alignment;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck;

/// <summary>Collects choices and makes an immutable <see cref="ConsistencyChecker"/>. Without any choice the checker is ready for English news.</summary>
public sealed class ConsistencyCheckerBuilder
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.Ordinal);
    private DateOnly? _asOf;
    private IMentionFinder? _mentionFinder;
    private IClaimMatcher? _claimMatcher;
    private QuantityPolicy _quantities = QuantityPolicy.Default;
    private IgnoredParts _ignored = IgnoredParts.None;
    private Baseline? _baseline;
    private int _jobs = 1;

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

    /// <summary>Gives "about", "several" and rounding other widths; a mention finder of the caller's own has widths of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public ConsistencyCheckerBuilder WithQuantities(QuantityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _quantities = policy;
        return this;
    }

    /// <summary>Names parts of documents whose findings are suppressed. What comments in the documents ask for is suppressed in any case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public ConsistencyCheckerBuilder WithIgnored(IgnoredParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        _ignored = parts;
        return this;
    }

    /// <summary>Suppresses what was accepted before; reports then tell which of its entries nothing has any more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public ConsistencyCheckerBuilder WithBaseline(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        _baseline = baseline;
        return this;
    }

    /// <summary>Lets <see cref="ConsistencyChecker.Check"/> read several documents at once. What it reports does not depend on it.</summary>
    /// <param name="count">How many, from 1, which is the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public ConsistencyCheckerBuilder WithJobs(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        _jobs = count;
        return this;
    }

    /// <summary>Makes the checker; the builder may go on to make others.</summary>
    public ConsistencyChecker Build() => new(new CheckerOptions
    {
        AsOf = _asOf,
        MentionFinder = _mentionFinder,
        ClaimMatcher = _claimMatcher,
        Quantities = _quantities,
        Ignored = _ignored,
        Baseline = _baseline,
        Jobs = _jobs,
        Severities = new Dictionary<string, Severity?>(_severities, StringComparer.Ordinal),
    });
}
