using ConsistencyCheck.Alignment;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Counts what a check looked at.</summary>
internal static class CoverageCounter
{
    public static Coverage Count(IReadOnlyList<DatedDocument> documents, IReadOnlyList<ClaimPair> pairs, IReadOnlyList<Finding> findings)
    {
        var flagged = findings
            .SelectMany(finding => finding.Evidence)
            .Where(evidence => evidence is { Role: EvidenceRole.Stated, Span: not null })
            .Select(evidence => (evidence.DocumentId, evidence.Span))
            .ToHashSet();
        var aligned = pairs.SelectMany(pair => new[] { (pair.First.Document, pair.First.Span), (pair.Second.Document, pair.Second.Span) }).ToHashSet();
        var (mentions, comparable, compared, flaggedMentions, open) = (0, 0, 0, 0, 0);
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var mention in documents[i].Mentions)
            {
                mentions++;
                if (IsComparable(mention)) comparable++;
                if (documents[i].Date.Status != DatingStatus.Determined && IsOpen(mention)) open++;
                if (IsOnCalendar(mention) || aligned.Contains((i, mention.Mention.Span))) compared++;
                if (flagged.Contains((documents[i].Id, mention.Mention.Span))) flaggedMentions++;
            }
        }

        return new Coverage(documents.Count, mentions, comparable, compared, flaggedMentions) { Open = open };
    }

    /// <summary>Whether the mention names a time that a day of writing could place: lengths, sets and dates of two readings it could not.</summary>
    private static bool IsOpen(DatedMention mention) =>
        mention is { Resolved: null, Mention: { Impossible: null, Time: { OtherReading: null, BeforeChrist: null } time } }
        && time.Type is not (TimeType.Duration or TimeType.Set);

    /// <summary>A time on the calendar, a time that cannot be, or a quantity of something named.</summary>
    private static bool IsComparable(DatedMention mention) =>
        IsOnCalendar(mention) ||
        mention.Mention.Quantity is { Type: not QuantityType.Ordinal }
            and ({ Of: not null } or { Unit: not null } or { Currency: not null } or { Type: not QuantityType.Count });

    private static bool IsOnCalendar(DatedMention mention) => mention.Resolved is not null || mention.Mention.Impossible is not null;
}
