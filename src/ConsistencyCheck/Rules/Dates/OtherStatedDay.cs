using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>A second day that the page states itself, far from the first: "TOKYO, May 18" filed on 18 March, or a day in the address.</summary>
/// <param name="Stated">The day that metadata or a header stamp states.</param>
/// <param name="Place">Where the other one stands, for readers: "dateline" "address" or another.</param>
/// <param name="Span">Its place in the text; null for the address.</param>
/// <param name="Words">The other one as written.</param>
/// <param name="Day">The other day, in the year that brings it nearest to the stated one where it names none.</param>
internal sealed record OtherStatedDay(StatedDate Stated, string Place, TextSpan? Span, string Words, DateOnly Day)
{
    /// <summary>Wires hold features for days, weeklies for two weeks. Policy.</summary>
    private const int MostDays = 21;

    /// <summary>A day for time zones, and one for 29 February.</summary>
    private const int SlackOfYear = 2;

    /// <summary>The other day, where it contradicts the stated one; null where they fit, or where either is missing.</summary>
    public static OtherStatedDay? Find(DatedText text)
    {
        if (text.Document.Date is not { Basis: DatingBasis.Stated, Stated: { IsOfChange: false } stated }) return null;
        return Far(InDateline(text, stated)) ?? Far(InAddress(text, stated)) ?? Far(OfPublication(text, stated)) ?? Far(NamedToday(text, stated))
            ?? Far(OfLead(text, stated)) ?? Far(OfStamp(text, stated));
    }

    private static OtherStatedDay? Far(OtherStatedDay? other) =>
        other is not null && Math.Abs(other.Day.DayNumber - other.Stated.Day.DayNumber) > MostDays ? other : null;

    private static OtherStatedDay? InDateline(DatedText text, StatedDate stated)
    {
        var datelines = text.Times.Where(time =>
            time.Zone.Kind == ZoneKind.Dateline && time.Value is { Relative: null, Until: null, Fields: { Month: not null, Day: not null } }).ToList();
        if (datelines.Count == 0 || datelines[0].Span == stated.Span) return null;
        // A listing has a day before every dash.
        var fields = datelines[0].Value.Fields;
        if (datelines.Exists(other => other.Value.Fields.Month != fields.Month || other.Value.Fields.Day != fields.Day)) return null;
        if (Nearest(fields, stated.Day) is not { } filed) return null;
        var dateline = datelines[0];
        return new OtherStatedDay(stated, "dateline", dateline.Span, dateline.Span.Of(text.Document.Text).ToString(), filed);
    }

    /// <summary>"Published 18 March 2019" above the story, or "first published on March 18, 2019" below it.</summary>
    private static OtherStatedDay? OfPublication(DatedText text, StatedDate stated) =>
        StatedDateReader.SaidToBePublished(text.Source, text.Times) is { } stamp && stamp.Span != stated.Span && stamp.Value.Fields.TryGetDay(out var day)
            ? new OtherStatedDay(stated, "day of publication", stamp.Span, stamp.Span.Of(text.Document.Text).ToString(), day)
            : null;

    /// <summary>
    /// "Sep. 21, 2011, 3:17 PM" beneath the headline. A later one may be of a change, or of an event that the page announces, and one without a time is often a
    /// subject; but not beside a byline, nor where it is the stated day of another year.
    /// </summary>
    private static OtherStatedDay? OfStamp(DatedText text, StatedDate stated) =>
        stated.Span is null && StatedDateReader.PublicationStamp(text.Source, text.Times) is { } stamp && stamp.Value.Fields.TryGetDay(out var day)
            && !IsOfChange(text, stated, day) && ((stamp.Value.Clock is not null && day < stated.Day) || HasByline(text) || IsOfOtherYear(day, stated.Day))
            ? new OtherStatedDay(stated, "page's own stamp", stamp.Span, stamp.Span.Of(text.Document.Text).ToString(), day)
            : null;

    /// <summary>Sites show the day of the last change without saying so; their metadata tells.</summary>
    private static bool IsOfChange(DatedText text, StatedDate stated, DateOnly stamp) =>
        stamp > stated.Day && text.Changed is { } changed && stamp.DayNumber <= changed.DayNumber + 1;

    private static bool HasByline(DatedText text) => text.Document.Layout.Zones.Any(zone =>
        zone.Kind == ZoneKind.HeaderStamp && zone.Span.Of(text.Document.Text).TrimStart().StartsWith("by ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether two days are one day of two years, a day of slack for time zones.</summary>
    private static bool IsOfOtherYear(DateOnly day, DateOnly stated) => day.Year != stated.Year
        && Math.Abs(day.DayOfYear - stated.DayOfYear) <= SlackOfYear;

    /// <summary>"Today is Monday, May 29": the text says which day it is.</summary>
    private static OtherStatedDay? NamedToday(DatedText text, StatedDate stated)
    {
        for (var i = 0; i + 1 < text.Times.Count; i++)
        {
            var (today, date) = (text.Times[i], text.Times[i + 1]);
            if (today.Value.Relative is not { From: ReferencePoint.Document, Unit: CalendarUnit.Day, Least: 0, Most: 0 }) continue;
            if (date is not { IsMonthDay: true, Zone.Kind: ZoneKind.Body } || date.Sentence != today.Sentence || date.Value.OtherReading is not null) continue;
            var gap = text.Document.Text.AsSpan(today.Span.End, Math.Max(date.Span.Start - today.Span.End, 0)).Trim();
            if (gap is "is" && Nearest(date.Value.Fields, stated.Day) is { } day)
                return new OtherStatedDay(stated, "day that the text calls today,", date.Span, date.Span.Of(text.Document.Text).ToString(), day);
        }

        return null;
    }

    /// <summary>"The navy said on Sept. 6 that": the news is of that day, and told within days.</summary>
    private static OtherStatedDay? OfLead(DatedText text, StatedDate stated) =>
        LeadDay.Find(text.Source, text.Times, text.Links) is { } lead && Nearest(lead.Value.Fields, stated.Day) is { } day
            ? new OtherStatedDay(stated, "day of the news", lead.Span, lead.Span.Of(text.Document.Text).ToString(), day)
            : null;

    private static OtherStatedDay? InAddress(DatedText text, StatedDate stated) =>
        AddressDay.Read(text.Document.Layout.Document.Url) is { } address && address != stated
            ? new OtherStatedDay(stated, "address", null, address.Text, address.Day)
            : null;

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
