using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Reports.Html;

/// <summary>One document's days.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Marks">Its days, in their order.</param>
/// <param name="IsContradicted">Whether the stated day is one that the text excludes.</param>
internal sealed record TimelineLane(string DocumentId, IReadOnlyList<TimelineMark> Marks, bool IsContradicted)
{
    /// <summary>A longer time ("the 1990s") is no day on a line.</summary>
    private static readonly TimeSpan LongestEvent = TimeSpan.FromDays(31);

    public static TimelineLane Of(DatedDocument document)
    {
        var date = document.Date;
        IEnumerable<TimelineMark> written = date.Basis == DatingBasis.Stated
            ? []
            : date.Candidates.Select(day => new TimelineMark(TimelineMarkKind.Written, day, date.Status == DatingStatus.Determined ? "written, as the text implies" : "perhaps written"));
        IEnumerable<TimelineMark> stated = date.Stated is { } day ? [new TimelineMark(TimelineMarkKind.Stated, day.Day, "stated day of publication")] : [];
        return new TimelineLane(document.Id, [.. written.Concat(stated).Concat(Events(document)).OrderBy(mark => mark.Day).ThenBy(mark => mark.Kind)], date.ContradictsStated);
    }

    private static IEnumerable<TimelineMark> Events(DatedDocument document) => document.Mentions
        .Where(mention => mention is { Resolved: { } time, Mention.Impossible: null } && time.Earliest > DateTime.MinValue && time.Latest - time.Earliest <= LongestEvent)
        .GroupBy(mention => DateOnly.FromDateTime(mention.Resolved!.Earliest))
        .Select(group => new TimelineMark(
            TimelineMarkKind.Event,
            group.Key,
            string.Join(", ", group.Select(mention => TerminalText.Clean(mention.Mention.Span.Of(document.Text))).Distinct(StringComparer.Ordinal).Take(3).Select(words => $"“{words}”"))));
}
