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
        if (AfterCrawl(text.Document) is { } early) return [early];
        if (Republication.IsStated(text)) return [];
        if (text.Document.Date is { ContradictsStated: true, Stated: { } stated, Candidates: var candidates })
            return [candidates.Count > 0 ? AgainstText(text.Document, stated, candidates) : AgainstSeason(text.Document, stated)];
        if (OtherStatedDay.Find(text) is { } other) return [AgainstOther(text.Document, other)];
        return DayOnWrongSide.FindAll(text) is { Count: > 0 } days ? [AgainstSides(text.Document, days)] : [];
    }

    private static FindingDraft AgainstSides(DatedDocument document, List<DayOnWrongSide> days)
    {
        var stated = document.Date.Stated!;
        var first = days[0];
        // One day alone may be a slip of the desk, which left the year out, or a misreading; and a season's plans are often of next year.
        var isCertain = days.Count(day => day.Date.Tense == Tense.Past) > 1;
        var words = first.Date.Span.Of(document.Text).ToString();
        var (told, side) = Sides(first);
        return new FindingDraft(
            $"“{words}” is told as {told}: {DateWords.Iso(first.Nearest)} lies {side} the stated date {DateWords.Iso(stated.Day)}, and " +
            $"{DateWords.Iso(first.Meant)} would be printed with its year.",
            isCertain ? 0.85 : 0.6,
            [
                State(document, stated, "the day that the page states"),
                .. days.Select(day => Quote.From(document, day.Date.Span, EvidenceRole.Implied, $"told as {Sides(day).Told}, and of no named year")),
            ],
            ["correct the date of the page", $"or name the year of “{words}”"])
        {
            AtMost = isCertain ? null : Severity.Note,
        };
    }

    private static (string Told, string Side) Sides(DayOnWrongSide day) => day.Date.Tense == Tense.Past ? ("past", "after") : ("still to come", "before");

    private static FindingDraft AgainstText(DatedDocument document, StatedDate stated, IReadOnlyList<DateOnly> candidates)
    {
        // A stated date that merely loses narrowly is no error: the dating demands a margin and two independent zones.
        var date = document.Date;
        var winner = candidates.MinBy(day => Math.Abs(day.DayNumber - stated.Day.DayNumber));
        var direction = stated.Day > winner ? "after" : "before";
        var evidence = new List<Evidence>
        {
            State(document, stated, $"a {stated.Day.DayOfWeek}, {DateWords.Distance(winner, stated.Day)} {direction} what the text describes"),
        };
        evidence.AddRange(Reasons(document));
        return new FindingDraft(
            $"The stated date {DateWords.Iso(stated.Day)} contradicts the text, which implies {DateWords.AnyOf(candidates)}.",
            DatingPolicy.Confidence(date.Support.Count),
            evidence,
            [$"date the page {DateWords.AnyOf(candidates)}", $"or, if it was published again on {DateWords.Iso(stated.Day)}, say so beside the first date"])
        {
            Computed = DatingSteps.Of(document, winner),
        };
    }

    /// <summary>A page cannot be published after it was fetched; a day of slack covers time zones.</summary>
    private static FindingDraft? AfterCrawl(DatedDocument document)
    {
        if (document.Date.Stated is not { IsOfChange: false } stated || document.Layout.Document.Crawled is not { } crawled) return null;
        if (stated.Day.DayNumber <= crawled.DayNumber + 1) return null;
        return new FindingDraft(
            $"The stated date {DateWords.Iso(stated.Day)} lies {DateWords.Distance(crawled, stated.Day)} after the crawl of {DateWords.Iso(crawled)}.",
            0.95,
            [
                State(document, stated, "the day that the page states"),
                new Evidence(document.Id, null, DateWords.Iso(crawled), EvidenceRole.Implied, "the crawl, which had the text already"),
                .. document.Date.Support.Select(support => Quote.From(document, support.Span, EvidenceRole.Other, support.Implies)),
            ],
            [$"date the page {DateWords.Iso(crawled)} or earlier", "or correct the day of the crawl"]);
    }

    /// <summary>The days that the text names lie around another day, which they do not name.</summary>
    private static FindingDraft AgainstSeason(DatedDocument document, StatedDate stated) => new(
        $"The stated date {DateWords.Iso(stated.Day)} contradicts the days that the text tells as past and as still to come.",
        DatingPolicy.Confidence(document.Date.Broken.Count),
        [State(document, stated, "the day that the page states"), .. Reasons(document)],
        ["correct the date of the page", "or name the year of what the text tells of"]);

    private static IEnumerable<Evidence> Reasons(DatedDocument document)
    {
        var date = document.Date;
        foreach (var support in date.Support) yield return Quote.From(document, support.Span, EvidenceRole.Implied, support.Implies);
        foreach (var broken in date.Broken)
            if (!date.Support.Any(support => support.Span == broken.Span)) yield return Quote.From(document, broken.Span, EvidenceRole.Other, broken.Implies);
    }

    /// <summary>Two dates that the page states itself need no further witness.</summary>
    private static FindingDraft AgainstOther(DatedDocument document, OtherStatedDay other) => new(
        $"The stated date {DateWords.Iso(other.Stated.Day)} and the {other.Place} “{other.Words}” are " +
        $"{DateWords.Distance(other.Day, other.Stated.Day)} apart.",
        0.9,
        [
            State(document, other.Stated, "the day that the page states"),
            new Evidence(document.Id, other.Span, other.Words, EvidenceRole.Implied, $"the {other.Place}, which says when the story was first filed"),
        ],
        [$"date the page {DateWords.Iso(other.Day)}, the nearest day that the {other.Place} may mean", $"or correct the {other.Place}"]);

    private static Evidence State(DatedDocument document, StatedDate stated, string implies) =>
        new(document.Id, stated.Span, stated.Text, EvidenceRole.Stated, implies);
}
