using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1002: a weekday and a date of one event that no calendar has together.</summary>
internal sealed class WeekdayDateMismatch : DocumentRule
{
    /// <summary>The first whole year in which Britain and its colonies counted by the Gregorian calendar (Calendar (New Style) Act 1750); older weekdays are in another one.</summary>
    private const int FirstGregorianYear = 1753;

    /// <summary>A picture taken this close to the news is one of the days before it, not a wrong date.</summary>
    private const int PictureSlackDays = 3;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1002",
        Name: "weekday-date-mismatch",
        Title: "The weekday and the date do not match",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedDocument document)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention.Zone is ZoneKind.RelatedLink or ZoneKind.Boilerplate || mention.Mention.Impossible is not null) continue;
            if (mention.Mention.Time is not { Until: null, Fields: { Weekday: { } weekday, Month: not null, Day: not null } } time) continue;
            if (time.Fields.Year is null && TellsOfAnotherYear(document, mention.Mention.Span)) continue;
            if (MismatchOf(time, weekday, document.Date) is { } day) yield return SideBySide(document, mention.Mention.Span, weekday, day, time.Fields.Year is not null);
        }

        foreach (var link in document.Links)
            if (link.Kind is LinkKind.WithinCaption or LinkKind.CaptionToLead && LinkedMismatch(link, document.Date) is { } day) yield return Linked(document, link, day);
    }

    /// <summary>The day that the words name when its weekday is another; null when they agree or cannot be held against each other.</summary>
    private static DateOnly? MismatchOf(TimeValue time, DayOfWeek weekday, DocumentDate date)
    {
        if (time.Fields.Year is { } year)
        {
            if (year < FirstGregorianYear || !time.Fields.TryGetDay(out var day) || day.DayOfWeek == weekday) return null;
            return time.OtherReading is { } other && other.TryGetDay(out var otherDay) && otherDay.DayOfWeek == weekday ? null : day;
        }

        return NearestIfNoneMatches(time.Fields.Month!.Value, time.Fields.Day!.Value, weekday, date);
    }

    /// <summary>Whether the paragraph names a year or a distance in years: "ten years ago, on Wednesday, March 5" is not of the year around publication.</summary>
    private static bool TellsOfAnotherYear(DatedDocument document, TextSpan span)
    {
        var paragraph = document.Layout.ZoneAt(span.Start)?.Paragraph;
        return document.Mentions.Any(other =>
            other.Mention.Time is { } time &&
            (time.Fields.Year is not null || time.Relative is { Unit: >= CalendarUnit.Year, Least: not 0 } || time is { Type: TimeType.Duration, LengthUnit: >= CalendarUnit.Year }) &&
            document.Layout.ZoneAt(other.Mention.Span.Start)?.Paragraph == paragraph);
    }

    /// <summary>A date without a year is of the year around publication: wrong only if neither the last such day nor the next has the weekday.</summary>
    private static DateOnly? NearestIfNoneMatches(int month, int day, DayOfWeek weekday, DocumentDate date)
    {
        if (date.Status != DatingStatus.Determined || date.Candidates.Count == 0) return null;
        var published = date.Candidates[0].DayNumber;
        var days = new YearlyDays(month, day, new CandidateWindow(published, published));
        if (days.AtOrBefore(published + 1) is not { } last || days.AtOrAfter(published) is not { } next) return null;
        if (DayNumbers.WeekdayOf(last) == weekday || DayNumbers.WeekdayOf(next) == weekday) return null;
        return DateOnly.FromDayNumber(published - last <= next - published ? last : next);
    }

    private static DateOnly? LinkedMismatch(WeekdayDateLink link, DocumentDate date)
    {
        // Where the text has already been held against the stated day, CC1003 speaks.
        if (date.Basis != DatingBasis.Stated || NearestIfNoneMatches(link.Month, link.Day, link.DayOfWeek, date) is not { } day) return null;
        var published = date.Candidates[0].DayNumber;
        var told = published - DayNumbers.DaysSince(link.DayOfWeek, published);
        return link.Kind == LinkKind.CaptionToLead && Math.Abs(day.DayNumber - told) <= PictureSlackDays ? null : day;
    }

    private static FindingDraft SideBySide(DatedDocument document, TextSpan span, DayOfWeek weekday, DateOnly day, bool hasYear)
    {
        var evidence = Quote.From(document, span, EvidenceRole.Stated, $"{DateWords.Printed(day)} is a {day.DayOfWeek}");
        return new FindingDraft(
            $"{DateWords.Printed(day)} is a {day.DayOfWeek}, not a {weekday}.",
            hasYear ? 0.97 : 0.92,
            [evidence],
            WeekdayRepairs.For(day, weekday, hasYear));
    }

    private static FindingDraft Linked(DatedDocument document, WeekdayDateLink link, DateOnly day) => new(
        $"The caption's date and weekday do not fit each other: {DateWords.Printed(day)} is a {day.DayOfWeek}, not a {link.DayOfWeek}.",
        0.6,
        [
            Quote.From(document, link.Date.Span, EvidenceRole.Stated, $"{DateWords.Printed(day)} is a {day.DayOfWeek}"),
            Quote.From(document, link.Weekday.Span, EvidenceRole.Implied, link.Kind == LinkKind.WithinCaption ? "the same caption, of the same event" : "the news that the caption seems to show"),
        ],
        WeekdayRepairs.For(day, link.DayOfWeek, hasYear: false))
    {
        // The link is an inference, and captions do show other days: never louder than a note.
        AtMost = Severity.Note,
    };
}
