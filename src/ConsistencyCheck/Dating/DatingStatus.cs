namespace ConsistencyCheck.Dating;

/// <summary>How far a document's day of publication is known.</summary>
public enum DatingStatus
{
    /// <summary>The evidence leaves one day, or neighbouring days.</summary>
    Determined,

    /// <summary>The season is known and the year is not: several years fit equally well.</summary>
    AmbiguousYear,

    /// <summary>The evidence does not fix the day. The right answer for many texts, and never a guess.</summary>
    Undetermined,
}
