using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1004: what has happened on a day still to come, or will happen on one that has passed.</summary>
internal sealed class TenseContradictsDate : DocumentRule
{
    /// <summary>The digits of a year that stands alone.</summary>
    private const int YearLength = 4;

    /// <summary>Two years: a page whose year is wrong is so by one or two, and history begins later. Policy.</summary>
    private const int LongestRecent = 731;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1004",
        Name: "tense-contradicts-date",
        Title: "The tense of the verb does not fit the date",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        // A page of unknown date was written on the as-of day at the latest, which bounds what can be past, and not what can be to come.
        if (text.LastToldDay is not { } last) yield break;
        var first = text.PublicationDay ?? last;
        foreach (var time in text.Times)
        {
            // A quotation may be older than the page, and a caption or a link speaks of its own day.
            if (time.Zone.Kind != ZoneKind.Body || PeriodOf(time) is not { } period || SideOf(period, first, last) is not { } isAfter) continue;
            var tense = DatedVerbReader.Read(text.Tokens, time, namesDay: time.Value.Fields.Day is not null);
            if (isAfter ? tense == Tense.Past : tense == Tense.Future && text.PublicationDay is not null)
                yield return Report(text, time, isAfter ? last : first, isAfter);
        }
    }

    /// <summary>
    /// Whether the period lies after the last day of the text or before the first; null where it may hold the day. A day of slack covers
    /// time zones.
    /// </summary>
    private static bool? SideOf((DateOnly First, DateOnly Last) period, DateOnly first, DateOnly last) =>
        period.First.DayNumber > last.DayNumber + 1 ? true : period.Last.DayNumber < first.DayNumber - 1 ? false : null;

    /// <summary>The days that are named with their year; a numeric date with two readings may be either.</summary>
    private static (DateOnly First, DateOnly Last)? PeriodOf(TimeMention time)
    {
        if (time.Value is not { Relative: null, Until: null, Modifier: TimeModifier.None, Type: TimeType.Date or TimeType.DateTime } value) return null;
        var fields = value.Fields;
        if (fields.TryGetDay(out var day))
        {
            if (value.OtherReading is not { } other) return (day, day);
            return !other.TryGetDay(out var otherDay) ? null : day < otherDay ? (day, otherDay) : (otherDay, day);
        }

        if (fields is not { Year: >= 1 and <= 9998 and var year, Day: null, Part: null, Weekday: null }) return null;
        // A fiscal year ends and starts when its company says.
        if (fields.Month is null && time.Span.Length > YearLength) return null;
        return fields.Month is >= 1 and <= 12 and var month
            ? (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    private static bool IsRecent(TimeMention time, DateOnly published) =>
        time.Value.Fields.TryGetDay(out var day) && day.AddDays(LongestRecent) >= published;

    private static FindingDraft Report(DatedText text, TimeMention time, DateOnly day, bool isAfter)
    {
        var words = time.Span.Of(text.Document.Text).ToString();
        var now = day == text.PublicationDay ? "the page's own date" : day == text.Changed ? "the page's last change" : "the as-of date";
        var (told, side) = isAfter ? ("past", "after") : ("still to come", "before");
        return new FindingDraft(
            $"“{words}” is told as {told}, and lies {side} {now}, {DateWords.Iso(day)}.",
            isAfter ? 0.9 : IsRecent(time, day) ? 0.8 : 0.6,
            [Quote.From(text.Document, time.Span, EvidenceRole.Stated, $"told as {told}, {side} {DateWords.Iso(day)}")],
            ["correct the date", isAfter ? "or say that it is still to come" : "or say that it has been"])
        {
            // "In 1940 he will join the resistance": narrative has a future of its own, but not about a day of the last two years.
            AtMost = isAfter || IsRecent(time, day) ? null : Severity.Note,
        };
    }
}
