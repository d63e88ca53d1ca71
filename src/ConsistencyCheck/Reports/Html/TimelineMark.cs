namespace ConsistencyCheck.Reports.Html;

/// <summary>A day on the line of a document.</summary>
/// <param name="Kind">What happened on it.</param>
/// <param name="Day">The day; of a longer time its first.</param>
/// <param name="Words">What is said of it.</param>
internal sealed record TimelineMark(TimelineMarkKind Kind, DateOnly Day, string Words);

/// <summary>What happened on a day of the line.</summary>
internal enum TimelineMarkKind
{
    /// <summary>The document was written, as far as its text tells.</summary>
    Written,

    /// <summary>The document says that it was published.</summary>
    Stated,

    /// <summary>The document speaks of it.</summary>
    Event,
}
