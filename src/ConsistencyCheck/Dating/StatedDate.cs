using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>The day of publication as the document or its metadata states it.</summary>
/// <param name="Day">The day, in the publisher's own time zone.</param>
/// <param name="Span">Where the text states it; null for metadata.</param>
/// <param name="Text">The words as written, or the metadata's value.</param>
public sealed record StatedDate(DateOnly Day, TextSpan? Span, string Text)
{
    /// <summary>Gets whether it is only the day of the last change ("Updated May 20, 2024"), of a page that states no other.</summary>
    /// <remarks>Such a day says how new the text may be, and not how old: text that implies an earlier day does not contradict it.</remarks>
    public bool IsOfChange { get; init; }
}
