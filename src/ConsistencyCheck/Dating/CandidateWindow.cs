namespace ConsistencyCheck.Dating;

/// <summary>The days on which a document may have been written.</summary>
/// <param name="First">Number of the first day, counted from 0001-01-01.</param>
/// <param name="Last">Number of the last day; part of the window.</param>
internal readonly record struct CandidateWindow(int First, int Last)
{
    public int Count => Last - First + 1;

    /// <summary>The look-back from the day after the as-of date; a day of slack covers time zones.</summary>
    public static CandidateWindow Ending(DateOnly asOf, int extraYears = 0)
    {
        var last = Math.Min(asOf.DayNumber + 1 + (extraYears * 365), DateOnly.MaxValue.DayNumber - 366);
        return new CandidateWindow(Math.Max(last - (DatingPolicy.LookBackYears + extraYears) * 365, 366), last);
    }
}
