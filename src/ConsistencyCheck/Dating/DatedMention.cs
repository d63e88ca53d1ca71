using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating;

/// <summary>A mention with its place on the page and, for a time, on the calendar.</summary>
/// <param name="Mention">The mention as the text states it.</param>
/// <param name="Zone">What part of the page it stands in.</param>
/// <param name="Resolved">The time on the calendar; null for quantities, for durations, and for times that the document's date leaves open.</param>
public sealed record DatedMention(Mention Mention, ZoneKind Zone, ResolvedTime? Resolved);
