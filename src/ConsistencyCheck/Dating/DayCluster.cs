namespace ConsistencyCheck.Dating;

/// <summary>Candidate days that follow one another closely.</summary>
internal sealed record DayCluster(int First, int Last)
{
    /// <summary>Whether the days are neighbours: a day and the one or two after it.</summary>
    public bool IsDay => Last - First <= 2;

    public int DayOfYear => DateOnly.FromDayNumber(First).DayOfYear;

    public static List<DayCluster> Of(IReadOnlyList<int> days)
    {
        var clusters = new List<DayCluster>();
        foreach (var day in days)
        {
            if (clusters.Count > 0 && day - clusters[^1].Last <= DatingPolicy.ClusterGap) clusters[^1] = clusters[^1] with { Last = day };
            else clusters.Add(new DayCluster(day, day));
        }

        return clusters;
    }

    /// <summary>Whether two clusters lie in the same season of their years, within a number of days.</summary>
    public bool SharesSeason(DayCluster other, int tolerance)
    {
        var distance = Math.Abs(DayOfYear - other.DayOfYear);
        return Math.Min(distance, 365 - distance) <= tolerance;
    }
}
