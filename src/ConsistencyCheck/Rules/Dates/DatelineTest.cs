using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>A dateline whose day is far from the day that the page states: "TOKYO, May 18" filed on 18 March.</summary>
/// <param name="Stated">The day that metadata or a header stamp states.</param>
/// <param name="Dateline">The date in the dateline.</param>
/// <param name="Filed">The day of the dateline, in the year that brings it nearest to the stated one.</param>
internal sealed record DatelineTest(StatedDate Stated, TimeMention Dateline, DateOnly Filed)
{
    /// <summary>Wires hold features for days, weeklies for two weeks. Policy.</summary>
    private const int MostDays = 21;

    /// <summary>The dateline, where it contradicts the stated day; null where they fit, or where either is missing.</summary>
    public static DatelineTest? Find(DatedText text)
    {
        if (text.Document.Date is not { Basis: DatingBasis.Stated, Stated: { } stated }) return null;
        var dateline = text.Times.FirstOrDefault(time => time.Zone.Kind == ZoneKind.Dateline && time.Value is { Relative: null, Until: null, Fields: { Month: not null, Day: not null } });
        if (dateline is null || dateline.Span == stated.Span || Nearest(dateline.Value.Fields, stated.Day) is not { } filed) return null;
        return Math.Abs(filed.DayNumber - stated.Day.DayNumber) > MostDays ? new DatelineTest(stated, dateline, filed) : null;
    }

    private static DateOnly? Nearest(CalendarFields fields, DateOnly stated)
    {
        if (fields.Year is not null) return fields.TryGetDay(out var full) ? full : null;
        DateOnly? nearest = null;
        for (var year = Math.Max(stated.Year - 1, 1); year <= Math.Min(stated.Year + 1, 9999); year++)
        {
            if (!(fields with { Year = year }).TryGetDay(out var day)) continue;
            if (nearest is null || Math.Abs(day.DayNumber - stated.DayNumber) < Math.Abs(nearest.Value.DayNumber - stated.DayNumber)) nearest = day;
        }

        return nearest;
    }
}
