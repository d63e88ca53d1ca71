using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1002: a weekday and a date of one event that no calendar has together.</summary>
internal sealed class WeekdayDateMismatch : DocumentRule
{
    /// <summary>The first whole year in which Britain and its colonies counted by the Gregorian calendar; older weekdays are in another one.</summary>
    /// <remarks>Source: Calendar (New Style) Act 1750.</remarks>
    private const int FirstGregorianYear = 1753;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1002",
        Name: "weekday-date-mismatch",
        Title: "The weekday and the date do not match",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var document = text.Document;
        var days = new YearlessDay(text, new YearContext(text));
        WeekdayDateLink? silent = null;
        foreach (var link in text.Links)
        {
            if (link.Date.Zone.Kind is ZoneKind.RelatedLink or ZoneKind.Boilerplate) continue;
            if (link.Kind == LinkKind.SideBySide)
            {
                var mismatch = MismatchOf(link, document.Date, days);
                if (mismatch is { } day) yield return SideBySide(document, link, day);
                else if (silent is not null && link.LeavesYearOpen && PairedDays.Exclude(text, silent, link)) yield return Both(document, silent, link);
                silent = mismatch is null && link.LeavesYearOpen ? link : null;
            }
            else if (link.Kind == LinkKind.WithinCaption && NearestIfNoneMatches(link, document.Date, days) is { } shown)
            {
                yield return Linked(document, link, shown);
            }
        }
    }

    /// <summary>The day that the words name when its weekday is another; null when they agree or cannot be held against each other.</summary>
    private static DateOnly? MismatchOf(WeekdayDateLink link, DocumentDate date, YearlessDay days)
    {
        if (link.LeavesYearOpen) return NearestIfNoneMatches(link, date, days);
        var fields = link.Date.Value.Fields;
        if (fields.Year < FirstGregorianYear || !fields.TryGetDay(out var day) || day.DayOfWeek == link.DayOfWeek) return null;
        return link.Date.Value.OtherReading is { } other && other.TryGetDay(out var otherDay) && otherDay.DayOfWeek == link.DayOfWeek ? null : day;
    }

    /// <remarks>Only a stated date decides: one that was inferred rests on weekdays itself.</remarks>
    private static DateOnly? NearestIfNoneMatches(WeekdayDateLink link, DocumentDate date, YearlessDay days) =>
        date.Basis == DatingBasis.Stated ? days.NearestWithout(link, date.Candidates[0].DayNumber) : null;

    private static FindingDraft SideBySide(DatedDocument document, WeekdayDateLink link, DateOnly day)
    {
        var implies = $"{DateWords.Printed(day)} is a {day.DayOfWeek}";
        return new FindingDraft(
            $"{implies}, not a {link.DayOfWeek}.",
            link.LeavesYearOpen ? 0.92 : 0.97,
            [Quote.From(document, SpanOf(link), EvidenceRole.Stated, implies)],
            WeekdayRepairs.For(day, link.DayOfWeek, hasYear: !link.LeavesYearOpen))
        {
            // "Monday, 9/10" is either of two days of either of two years, and may be a share.
            AtMost = link.LeavesYearOpen && link.Date.Value.OtherReading is not null ? Severity.Note : null,
        };
    }

    private static FindingDraft Both(DatedDocument document, WeekdayDateLink first, WeekdayDateLink second)
    {
        var (before, after) = (SpanOf(first), SpanOf(second));
        return new FindingDraft(
            $"“{before.Of(document.Text)}” and “{after.Of(document.Text)}” are of no one year.",
            0.9,
            [
                Quote.From(document, before, EvidenceRole.Stated, "told of the same days as the other"),
                Quote.From(document, after, EvidenceRole.Stated, "the weekdays are not as far apart as the dates"),
            ],
            ["correct one of the weekdays", "or one of the dates"]);
    }

    private static TextSpan SpanOf(WeekdayDateLink link) =>
        TextSpan.Between(Math.Min(link.Weekday.Span.Start, link.Date.Span.Start), Math.Max(link.Weekday.Span.End, link.Date.Span.End));

    private static FindingDraft Linked(DatedDocument document, WeekdayDateLink link, DateOnly day) => new(
        $"The caption's date and weekday do not fit each other: {DateWords.Printed(day)} is a {day.DayOfWeek}, not a {link.DayOfWeek}.",
        0.6,
        [
            Quote.From(document, link.Date.Span, EvidenceRole.Stated, $"{DateWords.Printed(day)} is a {day.DayOfWeek}"),
            Quote.From(document, link.Weekday.Span, EvidenceRole.Implied, "the same caption, of the same event"),
        ],
        WeekdayRepairs.For(day, link.DayOfWeek, hasYear: false))
    {
        // The link is an inference, and captions do show other days: never louder than a note.
        AtMost = Severity.Note,
    };
}
