using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;
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

    /// <summary>A year of accounts begins up to a year before the calendar's, and so do its quarters. In days.</summary>
    private const int FiscalSlack = 366;

    /// <summary>How long a plan may be told of as one when its time is over, in days. Policy.</summary>
    private const int PlanSlack = 31;

    /// <summary>The days for which a newer picture may be put into a story. Policy.</summary>
    private const int PictureSlack = 21;

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
        var ofPage = StatedDateReader.SaidToBePublished(text.Source, text.Times);
        foreach (var time in text.Times)
        {
            // A quotation may be older than the page, and a link speaks of its own day.
            if (time.Zone.Kind is not (ZoneKind.Body or ZoneKind.Caption) || time == ofPage || PeriodOf(time) is not { } period) continue;
            if (SideOf(period, first, last) is not { } isAfter) continue;
            if (time.Zone.Kind == ZoneKind.Caption)
            {
                if (isAfter && IsTaken(time, last)) yield return Report(text, time, last, isAfter);
            }
            else if (isAfter ? IsTold(text, time, period, last) : text.PublicationDay is not null && IsToCome(text, time, period, first))
            {
                yield return Report(text, time, isAfter ? last : first, isAfter);
            }
        }
    }

    private static bool IsTold(DatedText text, TimeMention time, (DateOnly First, DateOnly Last) period, DateOnly last) =>
        time.Value.Modifier == TimeModifier.None && (time.Value.Fields.Part is null || period.First.DayNumber - last.DayNumber > FiscalSlack)
        && TenseOf(text, time) == Tense.Past;

    private static bool IsToCome(DatedText text, TimeMention time, (DateOnly First, DateOnly Last) period, DateOnly first) =>
        TenseOf(text, time) == Tense.Future
        || (!NamesDay(time) && time.Value.Fields.Part is null && first.DayNumber - period.Last.DayNumber > PlanSlack
            && IsRecent(period, first) && DatedPlanReader.IsPlanned(text.Tokens, time) && !NamesOtherYear(text, time));

    private static Tense TenseOf(DatedText text, TimeMention time) =>
        DatedVerbReader.Read(text.Tokens, time, NamesDay(time)) is not Tense.Unknown and var tense ? tense : PassiveClause.Read(text.Tokens, time);

    private static bool NamesDay(TimeMention time) => time.Value.Fields.Day is not null;

    /// <summary>"In its report of 2021 the agency says it will be done by 2023": what was planned then.</summary>
    private static bool NamesOtherYear(DatedText text, TimeMention time) =>
        text.TimesIn(time.Sentence).Any(other => other != time && other.Value.Fields.Year is not null);

    /// <summary>A picture that was taken after publication; one put in its place some days later is a change that pages do not tell of.</summary>
    private static bool IsTaken(TimeMention time, DateOnly last) =>
        time.Tense == Tense.Past && time.Value.OtherReading is null && time.Value.Fields.TryGetDay(out var day) && day.DayNumber - last.DayNumber > PictureSlack;

    /// <summary>
    /// Whether the period lies after the last day of the text or before the first; null where it may hold the day. A day of slack covers
    /// time zones.
    /// </summary>
    private static bool? SideOf((DateOnly First, DateOnly Last) period, DateOnly first, DateOnly last) =>
        period.First.DayNumber > last.DayNumber + 1 ? true : period.Last.DayNumber < first.DayNumber - 1 ? false : null;

    /// <summary>The days that are named with their year; a numeric date with two readings may be either.</summary>
    private static (DateOnly First, DateOnly Last)? PeriodOf(TimeMention time)
    {
        if (time.Value is not { Relative: null, Until: null, Type: TimeType.Date or TimeType.DateTime } value) return null;
        // "By 2026" and "the end of 2026" end with their year, and "early 2026" lies in it.
        if (value.Modifier is not (TimeModifier.None or TimeModifier.Start or TimeModifier.Mid or TimeModifier.End or TimeModifier.OnOrBefore)) return null;
        if (value.Modifier is not TimeModifier.None && value.Fields.Day is not null) return null;
        var fields = value.Fields;
        if (fields.TryGetDay(out var day))
        {
            if (value.OtherReading is not { } other) return (day, day);
            return !other.TryGetDay(out var otherDay) ? null : day < otherDay ? (day, otherDay) : (otherDay, day);
        }

        if (fields is { Year: not null, Part: not null } && FieldPeriod.Of(fields) is { } part)
            return (DateOnly.FromDayNumber(part.First), DateOnly.FromDayNumber(part.End - 1));
        if (fields is not { Year: >= 1 and <= 9998 and var year, Day: null, Part: null, Weekday: null }) return null;
        // A fiscal year ends and starts when its company says.
        if (fields.Month is null && value.Modifier is TimeModifier.None && time.Span.Length > YearLength) return null;
        return fields.Month is >= 1 and <= 12 and var month
            ? (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    private static bool IsRecent((DateOnly First, DateOnly Last) period, DateOnly published) => published.DayNumber - period.Last.DayNumber <= LongestRecent;

    private static FindingDraft Report(DatedText text, TimeMention time, DateOnly day, bool isAfter)
    {
        var words = time.Span.Of(text.Document.Text).ToString();
        var now = day == text.PublicationDay ? "the page's own date" : day == text.Changed ? "the page's last change" : "the as-of date";
        var (told, side) = isAfter ? ("past", "after") : ("still to come", "before");
        return new FindingDraft(
            $"“{words}” is told as {told}, and lies {side} {now}, {DateWords.Iso(day)}.",
            isAfter ? 0.9 : IsRecent(PeriodOf(time)!.Value, day) ? 0.8 : 0.6,
            [Quote.From(text.Document, time.Span, EvidenceRole.Stated, $"told as {told}, {side} {DateWords.Iso(day)}")],
            ["correct the date", isAfter ? "or say that it is still to come" : "or say that it has been"])
        {
            // "In 1940 he will join the resistance": narrative has a future of its own, but not about a day of the last two years.
            AtMost = isAfter || IsRecent(PeriodOf(time)!.Value, day) ? null : Severity.Note,
        };
    }
}
