namespace ConsistencyCheck.Dating;

/// <summary>The days on which a document may have been written.</summary>
/// <param name="First">Number of the first day, counted from 0001-01-01.</param>
/// <param name="Last">Number of the last day; part of the window.</param>
internal readonly record struct CandidateWindow(int First, int Last)
{
    public int Count => Last - First + 1;

    /// <summary>The look-back from the day after the as-of date; a day of slack covers time zones.</summary>
    public static CandidateWindow Ending(DateOnly asOf) => Of(asOf.DayNumber + 1, DatingPolicy.LookBackYears);

    /// <summary>
    /// The years around a stated date: it may be too late by years, or too early by a few. The same whatever else is checked with the document.
    /// </summary>
    /// <param name="stated">The stated date.</param>
    /// <param name="callers">The as-of date that the caller named; null where the caller named none. A stated day is looked at though it lies after it.</param>
    /// <param name="crawled">The day of the crawl, which nothing lies after; null where it is not known.</param>
    public static CandidateWindow Around(DateOnly stated, DateOnly? callers, DateOnly? crawled = null)
    {
        var last = stated.DayNumber + (DatingPolicy.StatedSlackYears * DayNumbers.DaysOfLeapYear);
        if (callers is { } asOf) last = Math.Min(last, Math.Max(asOf.DayNumber, stated.DayNumber) + 1);
        if (crawled is { } fetched) last = Math.Min(last, fetched.DayNumber + 1);
        return Of(last, DatingPolicy.LookBackYears + DatingPolicy.StatedSlackYears);
    }

    private static CandidateWindow Of(int last, int years)
    {
        // A year is kept free at either end of the calendar, for what lies just outside the window.
        last = Math.Clamp(last, DayNumbers.DaysOfLeapYear, DateOnly.MaxValue.DayNumber - DayNumbers.DaysOfLeapYear);
        return new CandidateWindow(Math.Max(last - (years * DayNumbers.DaysOfLeapYear), DayNumbers.DaysOfLeapYear), last);
    }
}
