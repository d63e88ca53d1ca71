using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>One person's age with the dates that give it.</summary>
/// <param name="AgeSpan">Where the age stands.</param>
/// <param name="Age">The age as stated, in years.</param>
/// <param name="Birth">The mention of the birth, or of the whole life ("1950-2020").</param>
/// <param name="Death">The mention of the death; null where the age is the one on the day of publication.</param>
/// <param name="Least">The smallest age that the dates allow.</param>
/// <param name="Most">The largest.</param>
internal sealed record Life(TextSpan AgeSpan, int Age, TimeMention Birth, TimeMention? Death, int Least, int Most)
{
    /// <summary>Gets the year that the age is counted to, where it is neither that of a death nor of publication; null elsewhere.</summary>
    public int? Until { get; init; }

    public bool Fits => Age >= Least && Age <= Most;
}
