namespace ConsistencyCheck.Dating;

/// <summary>On which side of the day of writing a clause places what it tells.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Present,
    Future,
}
