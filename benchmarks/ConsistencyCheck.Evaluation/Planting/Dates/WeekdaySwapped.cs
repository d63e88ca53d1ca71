using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The weekday beside a date replaced by another one.</summary>
internal sealed class WeekdaySwapped : IErrorPlanter
{
    public string Kind => "weekday swapped";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = clean.Mentions.Where(mention =>
            mention.Zone is ZoneKind.Body or ZoneKind.Quote or ZoneKind.Headline or ZoneKind.Caption &&
            mention.Mention.Time is { Until: null, Fields: { Weekday: not null, Month: not null, Day: not null } }).ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var weekday = place.Mention.Time!.Fields.Weekday!.Value;
        var other = (DayOfWeek)(((int)weekday + random.Next(1, 7)) % 7);
        return Edit.ReplaceWithin(clean, place.Mention.Span, weekday.ToString(), other.ToString());
    }
}
