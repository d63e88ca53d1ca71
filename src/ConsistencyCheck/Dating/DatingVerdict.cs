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

    /// <summary>The verdict by the document's own text.</summary>
    public static DatingVerdict Alone(DatingCase dating) => dating.FixesYear ? Of(dating.Scores, dating.FixesDay) : Open;

    /// <summary>The verdict by scores that tell years apart.</summary>
    /// <param name="scores">How well each day fits.</param>
    /// <param name="namesDay">Whether something behind the scores names a day, and not only a season or a bound.</param>
    public static DatingVerdict Of(DayScores scores, bool namesDay)
    {
        if (scores.Window.Count <= 0) return Open;
        var days = scores.Near(DatingPolicy.CandidateMargin);
        var clusters = DayCluster.Of(days);
        var namesDays = namesDay && clusters.TrueForAll(cluster => cluster.IsDay);
        if (clusters.Count == 1) return namesDays ? new DatingVerdict(DatingStatus.Determined, Dates(days)) : Open;
        if (clusters.Count > MostYears || !clusters.TrueForAll(cluster => cluster.SharesSeason(clusters[0], SeasonTolerance))) return Open;
        return new DatingVerdict(DatingStatus.AmbiguousYear, namesDays ? Dates(days) : []);
    }

    private static DateOnly[] Dates(List<int> days) => [.. days.Select(DateOnly.FromDayNumber)];
}
