namespace ConsistencyCheck.Rules.Dates;

/// <summary>How far a date without its year lies from the day of publication.</summary>
internal enum YearDistance
{
    /// <summary>Within a month.</summary>
    Near,

    /// <summary>Within a quarter of a year.</summary>
    Recent,

    /// <summary>Further.</summary>
    Far,
}
