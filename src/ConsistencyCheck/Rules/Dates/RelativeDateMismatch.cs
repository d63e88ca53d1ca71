using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1008: a relative expression that names another day than the weekday or date beside it.</summary>
internal sealed class RelativeDateMismatch : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1008",
        Name: "relative-date-mismatch",
        Title: "A relative date does not fit the date beside it",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        if (text.PublicationDay is not { } published) yield break;
        for (var i = 0; i + 1 < text.Times.Count; i++)
        {
            var (first, second) = (text.Times[i], text.Times[i + 1]);
            if (first.Zone.Kind is not (ZoneKind.Body or ZoneKind.Headline) || !StandTogether(text, first, second)) continue;
            // "On March 2 the paper wrote that the king would speak tomorrow, Thursday" counts from March 2.
            if (i > 0 && text.Times[i - 1].Sentence == first.Sentence && text.Times[i - 1].Value.Fields.Day is not null) continue;
            if (CountedDays.Of(first, published) is { } before && !before.Allows(second) && !FitsChange(text, first, second))
                yield return Report(text, first, before, second);
            else if (CountedDays.Of(second, published) is { } after && !after.Allows(first) && !FitsChange(text, second, first))
                yield return Report(text, second, after, first);
            else if (CountedYear.Contradicted(text, first, second, published) is { } year)
                yield return Report(text, first, DateWords.Year(year), DateWords.Iso(published), second);
        }
    }

    /// <summary>"tomorrow, Thursday", "last Friday (May 3)", "on May 3, two weeks ago".</summary>
    private static bool StandTogether(DatedText text, TimeMention first, TimeMention second)
    {
        if (first.Sentence != second.Sentence) return false;
        var gap = text.Document.Text.AsSpan(first.Span.End, Math.Max(second.Span.Start - first.Span.End, 0)).Trim();
        return gap is "," or "(" or ", on" or "(on";
    }

    /// <summary>Whether the sentence may have come with the last change of the page, and count from that day.</summary>
    private static bool FitsChange(DatedText text, TimeMention counted, TimeMention other) =>
        text.Changed is { } changed && changed != text.PublicationDay && CountedDays.Of(counted, changed) is { } days && days.Allows(other);

    private static FindingDraft Report(DatedText text, TimeMention counted, CountedDays meant, TimeMention stated) =>
        Report(text, counted, meant.Words, DateWords.IsoWithWeekday(meant.Published), stated);

    private static FindingDraft Report(DatedText text, TimeMention counted, string meant, string published, TimeMention stated)
    {
        var words = counted.Span.Of(text.Document.Text).ToString();
        var other = stated.Span.Of(text.Document.Text).ToString();
        var both = TextSpan.Between(Math.Min(counted.Span.Start, stated.Span.Start), Math.Max(counted.Span.End, stated.Span.End));
        return new FindingDraft(
            $"“{words}” is {meant}, counted from {published}, and not “{other}”.",
            0.9,
            [
                Quote.From(text.Document, both, EvidenceRole.Stated, $"“{words}” is {meant}"),
            ],
            [$"read {meant} for “{other}”", $"or replace “{words}”"]);
    }
}
