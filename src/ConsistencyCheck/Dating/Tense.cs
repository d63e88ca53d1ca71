namespace ConsistencyCheck.Dating;

/// <summary>On which side of the day of writing a clause places what it tells.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Present,

    /// <summary>The present of timetables: "the council meets on Wednesday".</summary>
    Scheduled,
    Future,
}
