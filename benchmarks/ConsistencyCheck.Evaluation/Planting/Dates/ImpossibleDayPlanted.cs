using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The day of a month replaced by one that the month does not have.</summary>
internal sealed class ImpossibleDayPlanted : IErrorPlanter
{
    public string Kind => "impossible day";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = clean.Mentions.Where(mention =>
            mention.Zone is ZoneKind.Body or ZoneKind.Quote or ZoneKind.Headline or ZoneKind.Caption &&
            mention.Mention.Time is { Until: null, OtherReading: null, Fields: { Month: not null, Day: not null } }).ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var fields = place.Mention.Time!.Fields;
        var wrong = random.Next(DateTime.DaysInMonth(2024, fields.Month!.Value) + 1, 33);
        return Edit.ReplaceWithin(clean, place.Mention.Span, Digits(fields.Day!.Value), Digits(wrong));
    }

    private static string Digits(int day) => day.ToString(CultureInfo.InvariantCulture);
}
