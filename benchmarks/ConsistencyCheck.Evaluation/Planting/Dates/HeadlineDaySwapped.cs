using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The day in the headline replaced by another, where the story names the same day.</summary>
internal sealed class HeadlineDaySwapped : IErrorPlanter
{
    public string Kind => "day swapped between headline and body";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var days = clean.Mentions.Where(mention => mention.Mention.Time is { Until: null, Fields: { Month: not null, Day: not null } }).ToList();
        var places = days
            .Where(mention => mention.Zone == ZoneKind.Headline && days.Any(other => other.Zone == ZoneKind.Body && IsSameDay(mention, other)))
            .ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var day = place.Mention.Time!.Fields.Day!.Value;
        var other = day > 14 ? day - random.Next(1, 8) : day + random.Next(1, 8);
        var isDecidable = HeadlineEvent.IsToldIn(clean, place, days.Where(told => told.Zone == ZoneKind.Body && IsSameDay(place, told)));
        return Edit.ReplaceWithin(
            clean, place.Mention.Span, day.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture), isDecidable);
    }

    private static bool IsSameDay(DatedMention first, DatedMention second) =>
        first.Mention.Time!.Fields is var a && second.Mention.Time!.Fields is var b && a.Month == b.Month && a.Day == b.Day;
}
