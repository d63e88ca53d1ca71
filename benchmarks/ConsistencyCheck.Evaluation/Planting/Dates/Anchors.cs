using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>What a text holds that can show its year to be wrong.</summary>
internal static class Anchors
{
    /// <summary>The strongest of what can contradict a wrong year.</summary>
    public static YearWitness YearWitnessOf(DatedDocument document) =>
        HoldPair(document) ? YearWitness.Pair
        : HoldLinkedWeekday(document) ? YearWitness.LinkedWeekday
        : NewestYear(document) is not { } newest ? YearWitness.None
        : newest >= document.Date.Stated?.Day.Year ? YearWitness.OwnYear
        : YearWitness.OlderYear;

    private static int? NewestYear(DatedDocument document) => Told(document).Max(time => time.Until?.Fields.Year ?? time.Fields.Year);

    /// <summary>"Wednesday, March 18", "Wednesday (March 18)".</summary>
    private static bool HoldPair(DatedDocument document) =>
        Told(document).Any(time => time.Fields is { Weekday: not null, Month: not null, Day: not null, Year: null }) ||
        document.Mentions.Zip(document.Mentions.Skip(1)).Any(two =>
            two is { First.Mention.Time.Fields.IsBareWeekday: true, Second.Mention.Time.Fields.IsMonthDay: true } &&
            document.Text.AsSpan(two.First.Mention.Span.End, Math.Max(two.Second.Mention.Span.Start - two.First.Mention.Span.End, 0)).Trim() is "(");

    /// <summary>"TOKYO, March 18" above "the ministry said on Wednesday".</summary>
    private static bool HoldLinkedWeekday(DatedDocument document)
    {
        var lead = TimeMentionReader.LeadParagraph(document.Layout);
        return document.Mentions.Any(mention => mention.Zone == ZoneKind.Dateline && mention.Mention.Time?.Fields.IsMonthDay == true)
            && document.Mentions.Any(mention =>
                mention.Mention.Time is { Relative: null, Fields.IsBareWeekday: true } &&
                document.Layout.ZoneAt(mention.Mention.Span.Start)?.Paragraph == lead);
    }

    private static IEnumerable<TimeValue> Told(DatedDocument document) => document.Mentions
        .Where(mention => mention.Zone is not ZoneKind.HeaderStamp && mention.Mention is { Impossible: null })
        .Select(mention => mention.Mention.Time)
        .OfType<TimeValue>();
}
