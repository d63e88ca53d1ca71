using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1003: the stated publication date contradicts the date that the text implies.</summary>
internal sealed class StatedDateContradictsText : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1003",
        Name: "stated-date-contradicts-text",
        Title: "The stated date does not fit what the text describes",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var document = text.Document;
        // A stated date that merely loses narrowly is no error: the dating demands a margin and two independent zones.
        if (document.Date is not { ContradictsStated: true, Stated: { } stated, Candidates: { Count: > 0 } candidates } date) yield break;
        var winner = candidates.MinBy(day => Math.Abs(day.DayNumber - stated.Day.DayNumber));
        var direction = stated.Day > winner ? "after" : "before";
        var evidence = new List<Evidence>
        {
            new(document.Id, stated.Span, stated.Text, EvidenceRole.Stated, $"a {stated.Day.DayOfWeek}, {DateWords.Distance(winner, stated.Day)} {direction} what the text describes"),
        };
        evidence.AddRange(date.Support.Select(support => Quote.From(document, support.Span, EvidenceRole.Implied, support.Implies)));
        evidence.AddRange(date.Broken
            .Where(broken => !date.Support.Any(support => support.Span == broken.Span))
            .Select(broken => Quote.From(document, broken.Span, EvidenceRole.Other, broken.Implies)));
        yield return new FindingDraft(
            $"The stated date {DateWords.Iso(stated.Day)} contradicts the text, which implies {DateWords.AnyOf(candidates)}.",
            DatingPolicy.Confidence(date.Support.Count),
            evidence,
            [$"date the page {DateWords.AnyOf(candidates)}", $"or, if it was published again on {DateWords.Iso(stated.Day)}, say so beside the first date"]);
    }
}
