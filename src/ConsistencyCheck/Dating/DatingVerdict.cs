using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Dating;

/// <summary>What scores and constraints say of the day: determined, one of several years, or nothing.</summary>
/// <param name="Status">How far the day is known.</param>
/// <param name="Days">The candidate days, where the evidence names days.</param>
internal sealed record DatingVerdict(DatingStatus Status, IReadOnlyList<DateOnly> Days)
{
    private static readonly DatingVerdict NoYear = Open("nothing in the text tells one year from another");
    private static readonly DatingVerdict NoSeason = Open("the text only says after which day it was written, and names no day near its own");
    private static readonly DatingVerdict NoDay = Open("the text names no day that it was written on or near");
    private static readonly DatingVerdict TooManyDays = Open("days too far apart fit equally well");

    /// <summary>Gets why, as a clause without a full stop.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Gets the years that fit equally well, of an ambiguous year.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Gets the first of the days that fit, though the evidence may name only its season; null for an undetermined one.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The verdict by the document's own text.</summary>
    public static DatingVerdict Alone(DatingCase dating)
    {
        if (!dating.FixesYear) return NoYear;
        // Bounds and weekdays fit every week from some day on, and one long stretch is no answer: thousands of days need not be weighed for it.
        return dating.NamesSeason ? Of(dating.Scores, dating.FixesDay) : NoSeason;
    }

    /// <summary>The verdict by scores that tell years apart.</summary>
    /// <param name="scores">How well each day fits.</param>
    /// <param name="namesDay">Whether something behind the scores names a day, and not only a season or a bound.</param>
    public static DatingVerdict Of(DayScores scores, bool namesDay)
    {
        if (scores.Window.Count <= 0) return NoDay;
        var days = scores.Near(DatingPolicy.CandidateMargin);
        var clusters = DayCluster.Of(days);
        var namesDays = namesDay && clusters.TrueForAll(cluster => cluster.IsDay);
        var first = DateOnly.FromDayNumber(days[0]);
        if (clusters.Count == 1)
        {
            if (!namesDays) return namesDay ? TooManyDays : NoDay;
            return new DatingVerdict(DatingStatus.Determined, Dates(days)) { First = first, Reason = "no other day fits the text as well" };
        }

        if (clusters.Count > DatingPolicy.MostYears || !clusters.TrueForAll(cluster => cluster.SharesSeason(clusters[0], DatingPolicy.SeasonTolerance)))
            return TooManyDays;
        int[] years = [.. days.Select(day => DateOnly.FromDayNumber(day).Year).Distinct()];
        return new DatingVerdict(DatingStatus.AmbiguousYear, namesDays ? Dates(days) : [])
        {
            First = first,
            Years = years,
            Reason = $"the same season of {Wording.AllOf([.. years.Select(DateWords.Year)])} fits equally well, and nothing tells these years apart",
        };
    }

    private static DatingVerdict Open(string reason) => new(DatingStatus.Undetermined, []) { Reason = reason };

    private static DateOnly[] Dates(List<int> days) => [.. days.Select(DateOnly.FromDayNumber)];
}
