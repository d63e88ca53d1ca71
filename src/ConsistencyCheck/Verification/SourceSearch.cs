using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Finds what sources state of the fact that a draft's claim states.</summary>
/// <param name="stated">The claims of all sources.</param>
internal sealed class SourceSearch(IReadOnlyList<Claim> stated)
{
    /// <summary>Two values of one size are more often of one fact than a draft's sentence alone can tell. Policy.</summary>
    private static readonly (double Ratio, double Factor)[] Sizes = [(1.0001, 1.3), (1.05, 1.15), (1.5, 1.0), (3, 0.85), (12, 0.7), (double.MaxValue, 0.55)];

    /// <summary>Two dates of one event have one predicate. Policy.</summary>
    private const double SamePredicate = 1.3;

    /// <summary>"Founded in 2009" and "moved in 2003" are two events. Policy.</summary>
    private const double OtherPredicate = 0.8;

    /// <summary>Verbs of one figure differ more often: "had", "reported". Policy.</summary>
    private const double OtherVerb = 0.9;

    /// <summary>What is left of a match of a day with a month or year. Policy.</summary>
    private const double OtherFineness = 0.7;

    private readonly ContextScore _context = new(new TermRarity(stated));

    private readonly HashSet<decimal> _figures = [.. stated.Select(claim => claim.Quantity?.Value).OfType<decimal>()];

    /// <summary>Whether a source states the figure, of whatever it may be: what it counts is not always read alike.</summary>
    public bool States(Claim claim) => claim.Quantity?.Value is { } figure && _figures.Contains(figure);

    /// <summary>What the sources state of the fact, as far as they speak of it.</summary>
    public SourceMatches Find(Claim claim)
    {
        SourceMatch? same = null, open = null, conflict = null;
        foreach (var candidate in stated)
        {
            var kind = ClaimKinds.Match(claim, candidate);
            if (kind == 0) continue;
            var relation = DraftComparer.Compare(claim, candidate);
            if (relation == ValueRelation.Incomparable) continue;
            // Figures of two times are two facts: the toll of Monday does not contradict that of Wednesday.
            if (relation != ValueRelation.Same && AreOfTwoTimes(claim, candidate)) continue;
            var match = new SourceMatch(candidate, relation, kind * Size(claim, candidate) * Predicates(claim, candidate) * Fineness(claim, candidate) * _context.Coverage(claim, candidate));
            ref var best = ref relation == ValueRelation.Same ? ref same : ref relation == ValueRelation.Conflict ? ref conflict : ref open;
            if (best is null || match.Score > best.Score) best = match;
        }

        return new SourceMatches(same, open, conflict);
    }

    private static bool AreOfTwoTimes(Claim claim, Claim candidate) =>
        claim.AsOf is { } time && candidate.AsOf is { } other && TimeComparer.Compare(AsState(time), AsState(other)) == ValueRelation.Conflict;

    /// <summary>What was counted "by April 11" is the state of that day, and not of any day before it.</summary>
    private static Claim AsState(Claim time) => time.Bound == TimeBound.NotAfter ? time with { Bound = TimeBound.Within } : time;

    /// <summary>What happened decides for a date; a figure can be told with many verbs.</summary>
    private static double Predicates(Claim claim, Claim candidate)
    {
        if (claim.Predicate == 0 || candidate.Predicate == 0) return 1;
        if (claim.Predicate == candidate.Predicate) return claim.IsDate ? SamePredicate : 1;
        return claim.IsDate ? Array.BinarySearch(candidate.Terms, claim.Predicate) >= 0 ? 0.8 : OtherPredicate : OtherVerb;
    }

    /// <summary>A day and the year that holds it agree whatever they are said of; two days seldom do.</summary>
    private static double Fineness(Claim claim, Claim candidate) =>
        claim.IsDate && claim.Mention.Mention.Time!.Fields.Day is null != candidate.Mention.Mention.Time!.Fields.Day is null ? OtherFineness : 1;

    private static double Size(Claim claim, Claim candidate)
    {
        if (claim.Quantity is not { } quantity || candidate.Quantity is not { } other) return 1;
        if (SizeOf(quantity) is not { } size || SizeOf(other) is not { } otherSize) return 1;
        if (size == otherSize) return Sizes[0].Factor;
        if (size <= 0 || otherSize <= 0) return 1;
        var ratio = (double)(Math.Max(size, otherSize) / Math.Max(Math.Min(size, otherSize), 0.000001m));
        foreach (var (most, factor) in Sizes)
            if (ratio <= most) return factor;
        return 1;
    }

    private static decimal? SizeOf(QuantityValue quantity) => quantity.Value ?? quantity.Core.Low ?? quantity.Core.High;
}
