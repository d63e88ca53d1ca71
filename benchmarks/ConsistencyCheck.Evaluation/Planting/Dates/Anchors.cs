using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>What a text holds that can show its day to be wrong.</summary>
internal static class Anchors
{
    /// <summary>A weekday beside a month-day, or an explicit year: what can contradict a wrong year.</summary>
    public static bool HoldYear(DatedDocument document) =>
        Told(document).Any(time => time.Fields is { Weekday: not null, Month: not null, Day: not null } or { Year: not null });

    /// <summary>A dateline with its day, or an event with its day: what can contradict a day some months off.</summary>
    public static bool HoldDay(DatedDocument document) => Told(document).Any(time => time.Fields is { Month: not null, Day: not null });

    private static IEnumerable<TimeValue> Told(DatedDocument document) => document.Mentions
        .Where(mention => mention.Zone is not ZoneKind.HeaderStamp && mention.Mention is { Impossible: null })
        .Select(mention => mention.Mention.Time)
        .OfType<TimeValue>();
}
