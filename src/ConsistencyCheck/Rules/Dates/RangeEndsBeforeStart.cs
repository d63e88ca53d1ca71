using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1005: a range of dates that ends before it starts.</summary>
internal sealed class RangeEndsBeforeStart : DocumentRule
{
    /// <summary>How many days a year's cover or a business year of 52 weeks may end before the day on which it began.</summary>
    private const int LessThanYear = 7;

    /// <summary>How many words before a range tell what changed, or that it is counted back.</summary>
    private const int Reach = 6;

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
            if (CountsBack(text.Tokens, mention.Mention.Span) || (IsBareYear(from.Fields) && IsChange(text.Tokens, mention.Mention.Span))) continue;
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
        // "Insured from March 15 to March 14, 2026": a year, less a day.
        if (sharesMonth && start.Year == until.Year && start.Day - until.Day is > 0 and <= LessThanYear) return null;
        if (start.Year is { } first && until.Year is { } last && first != last) return last.CompareTo(first);
        if ((start.Year is null || until.Year is null) && !sharesMonth) return null;
        if (start.Month is not { } month || until.Month is not { } end) return null;
        return month != end ? end.CompareTo(month) : start.Day is { } day && until.Day is { } lastDay ? lastDay.CompareTo(day) : null;
    }

    private static bool IsBareYear(CalendarFields fields) => fields is { Year: not null, Month: null, Part: null };

    /// <summary>"The index fell from 2024 to 1998 points" has figures that look like years.</summary>
    private static bool IsChange(TokenizedText text, TextSpan range)
    {
        var from = text.IndexAt(range.Start);
        for (var i = from - 1; i >= Math.Max(0, from - Reach); i--)
            if (RangeWords.OfChange.Contains(text.WordAt(i))) return true;
        return false;
    }

    private static bool CountsBack(TokenizedText text, TextSpan range)
    {
        var from = text.IndexAt(range.Start);
        var end = text.IndexAt(range.End);
        for (var i = Math.Max(0, from - Reach); i < Math.Min(end + Reach, text.Tokens.Length); i++)
            if (RangeWords.OfCountingBack.Contains(text.WordAt(i))) return true;
        return false;
    }
}
