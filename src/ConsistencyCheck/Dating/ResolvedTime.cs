namespace ConsistencyCheck.Dating;

/// <summary>A time expression on the calendar.</summary>
/// <param name="Earliest">The first instant that the words allow, in the local time of the place they speak of.</param>
/// <param name="Latest">The first instant after all that the words allow: the range is half-open.</param>
/// <param name="Timex">The TIMEX3 value, such as <c>2023-09-06</c> or <c>2024-W01</c>.</param>
/// <param name="Anchor">What fixed the open parts.</param>
public sealed record ResolvedTime(DateTime Earliest, DateTime Latest, string Timex, TimeAnchor Anchor);
