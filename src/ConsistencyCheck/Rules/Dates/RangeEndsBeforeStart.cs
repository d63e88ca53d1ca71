using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1005: a range of dates that ends before it starts.</summary>
internal sealed class RangeEndsBeforeStart : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1005",
        Name: "range-ends-before-start",
        Title: "A range of dates that ends before it starts",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        foreach (var mention in text.Document.Mentions)
        {
            if (mention.Zone is ZoneKind.RelatedLink or ZoneKind.Boilerplate) continue;
            if (mention.Mention is not { Impossible: null, Time: { Until: { } until } from } || OrderOf(from, until.Fields) is not < 0) continue;
            var evidence = Quote.From(text.Document, mention.Mention.Span, EvidenceRole.Stated, "the second date comes before the first");
            var message = $"The range “{evidence.Text}” ends before it starts.";
            yield return new FindingDraft(message, 0.93, [evidence], ["swap the two dates", "or correct one of them"]);
        }
    }

    /// <summary>Below zero where the end lies before the start; null where the words leave it open.</summary>
    /// <remarks>Weekdays and times of day come round again, and a month-day without a year may be of the next one: only what cannot is compared.</remarks>
    private static int? OrderOf(TimeValue from, CalendarFields until)
    {
        if (from is not { Relative: null, BeforeChrist: null, OtherReading: null, Type: not (TimeType.Duration or TimeType.Set) }) return null;
        var start = from.Fields;
        // "From Dec. 30 to Jan. 2, 2024" begins in the year before; within one month nobody means a whole year.
        var sharesMonth = start.Month is not null && start.Month == until.Month;
        if (start.Year is null && until.Year is not null) start = start with { Year = sharesMonth ? until.Year : until.Year - 1 };
        if (start.Year is { } first && until.Year is { } last && first != last) return last.CompareTo(first);
        if ((start.Year is null || until.Year is null) && !sharesMonth) return null;
        if (start.Month is not { } month || until.Month is not { } end) return null;
        return month != end ? end.CompareTo(month) : start.Day is { } day && until.Day is { } lastDay ? lastDay.CompareTo(day) : null;
    }
}
