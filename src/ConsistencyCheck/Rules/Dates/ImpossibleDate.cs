using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1001: a date or time that does not exist.</summary>
internal sealed class ImpossibleDate : DocumentRule
{
    private const int LeapYear = 2024;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1001",
        Name: "impossible-date",
        Title: "A date or time that does not exist",
        Severity: Severity.Error);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var document = text.Document;
        foreach (var mention in document.Mentions)
        {
            // A linked story's misprint is not this story's.
            if (mention.Mention is not { Impossible: { } reason, Time: { } time } || mention.Zone is ZoneKind.RelatedLink or ZoneKind.Boilerplate) continue;
            var evidence = Quote.From(document, mention.Mention.Span, EvidenceRole.Stated, reason);
            yield return new FindingDraft($"“{evidence.Text}” does not exist: {reason}.", 0.99, [evidence], Repairs(time.Fields));
        }
    }

    /// <summary>The nearest days that exist, and for 29 February the years that have it.</summary>
    private static List<string> Repairs(CalendarFields fields)
    {
        if (fields is not { Month: >= 1 and <= 12 and var month, Day: { } day } || day <= 28) return [];
        // Without a year, February may have its 29th.
        var year = fields.Year is >= 1 and <= 9998 ? fields.Year.Value : LeapYear;
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        var repairs = new List<string> { $"read {Word(last, fields)}", $"read {Word(last.AddDays(1), fields)}" };
        if (month == 2 && day == 29 && fields.Year is not null)
        {
            var leaps = Enumerable.Range(year - 4, 9).Where(candidate => candidate is >= 1 and <= 9999 && DateTime.IsLeapYear(candidate));
            repairs.Add($"read the year as {Wording.AnyOf([.. leaps.Select(DateWords.Year)])}");
        }

        return repairs;
    }

    private static string Word(DateOnly day, CalendarFields fields) => fields.Year is null ? DateWords.PrintedMonthDay(day) : DateWords.Printed(day);
}
