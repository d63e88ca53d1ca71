using ConsistencyCheck.Dating.Constraints;

namespace ConsistencyCheck.Dating;

/// <summary>What scores and constraints say of the day: determined, one of several years, or nothing.</summary>
/// <param name="Status">How far the day is known.</param>
/// <param name="Days">The candidate days, where the evidence names days.</param>
internal sealed record DatingVerdict(DatingStatus Status, IReadOnlyList<DateOnly> Days)
{
    /// <summary>More years than this that fit equally well are no answer.</summary>
    private const int MostYears = 4;

    /// <summary>How far the seasons of two candidate years may lie apart, in days, to count as one season.</summary>
    private const int SeasonTolerance = 15;

    private static readonly DatingVerdict Open = new(DatingStatus.Undetermined, []);

    /// <param name="scores">How well each day fits.</param>
    /// <param name="constraints">What the scores were made from.</param>
    /// <param name="isAnchored">Whether other documents about the same events name year and day.</param>
    public static DatingVerdict Of(DayScores scores, IReadOnlyList<DayConstraint> constraints, bool isAnchored)
    {
        // Month-days alone fit every year alike: without something that tells years apart there is no answer.
        if (scores.Window.Count <= 0 || (!isAnchored && !constraints.Any(constraint => constraint.FixesYear))) return Open;
        var days = scores.Near(DatingPolicy.CandidateMargin);
        var clusters = DayCluster.Of(days);
        var namesDays = clusters.TrueForAll(cluster => cluster.IsDay) && (isAnchored || constraints.Any(constraint => constraint.FixesDay));
        if (clusters.Count == 1) return namesDays ? new DatingVerdict(DatingStatus.Determined, Dates(days)) : Open;
        if (clusters.Count > MostYears || !clusters.TrueForAll(cluster => cluster.SharesSeason(clusters[0], SeasonTolerance))) return Open;
        return new DatingVerdict(DatingStatus.AmbiguousYear, namesDays ? Dates(days) : []);
    }

    private static DateOnly[] Dates(List<int> days) => [.. days.Select(DateOnly.FromDayNumber)];
}
