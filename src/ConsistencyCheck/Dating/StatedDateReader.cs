using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating;

/// <summary>Finds the day of publication that a document states: metadata first, then a header stamp, then a dateline with a year.</summary>
internal static class StatedDateReader
{
    public static StatedDate? Read(SourceDocument document, IReadOnlyList<TimeMention> mentions)
    {
        if (document.Published is { } published)
            return new StatedDate(published, null, DateWords.Iso(published));
        return InZone(document, mentions, ZoneKind.HeaderStamp) ?? InZone(document, mentions, ZoneKind.Dateline);
    }

    private static StatedDate? InZone(SourceDocument document, IReadOnlyList<TimeMention> mentions, ZoneKind kind)
    {
        foreach (var mention in mentions)
        {
            if (mention.Zone.Kind != kind || mention.Value.Type is TimeType.Duration or TimeType.Set) continue;
            // A numeric date with two readings states neither.
            if (mention.Value.OtherReading is not null || !mention.Value.Fields.TryGetDay(out var day)) continue;
            return new StatedDate(day, mention.Span, mention.Span.Of(document.Text).ToString());
        }

        return null;
    }
}
