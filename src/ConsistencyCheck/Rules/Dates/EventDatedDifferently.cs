using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1009: one event that headline or caption date differently from the story.</summary>
internal sealed class EventDatedDifferently : DocumentRule
{
    /// <summary>The share of the headline's or caption's words that a sentence must repeat to tell of the same event. Policy.</summary>
    private const double LeastCoverage = 0.7;

    /// <summary>Fewer words could be about anything. Policy.</summary>
    private const int LeastTerms = 4;

    /// <summary>A slip of the pen stays near; dates further apart are two events. Policy.</summary>
    private const int MostDays = 14;

    /// <summary>Any leap year: two month-days without years are compared within one.</summary>
    private const int CommonYear = 2000;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1009",
        Name: "event-dated-differently",
        Title: "One event is dated differently in two places",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var days = text.Times.Where(IsDay).ToList();
        // A sentence with two dates tells of two things, or of one that lasts.
        var alone = days.GroupBy(time => time.Sentence).Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        var told = alone.Where(time => time.Zone.Kind == ZoneKind.Body).ToList();
        foreach (var label in alone.Where(time => time.Zone.Kind is ZoneKind.Headline or ZoneKind.Caption))
        {
            if (PhotoArchiveWords.OccurIn(label.Zone.Span.Of(text.Document.Text))) continue;
            if ((ScheduledDay.Contradicting(text, label) ?? NamedDay.Contradicting(text, label)) is { } other)
            {
                yield return Report(text, label, other);
                continue;
            }

            var terms = ContentTerms.Of(text.Tokens, label.Sentence);
            if (terms.Count < LeastTerms) continue;
            var same = told.Where(time => Covers(text.Tokens, time.Sentence, terms)).ToList();
            if (same.Count > 0 && same.TrueForAll(time => IsSlip(text, time, label))) yield return Report(text, label, same[0]);
        }
    }

    private static bool IsDay(TimeMention time) =>
        time.Value is { Relative: null, Until: null, OtherReading: null, Type: TimeType.Date or TimeType.DateTime, Fields: { Month: not null, Day: not null } };

    private static bool Covers(TokenizedText text, TextSpan sentence, HashSet<uint> terms)
    {
        var shared = ContentTerms.Of(text, sentence);
        return terms.Count(shared.Contains) >= LeastCoverage * terms.Count;
    }

    /// <summary>Two days near each other, behind the same word: "start on May 5", "start on May 8".</summary>
    /// <remarks>Further apart, or behind another word, they are two events.</remarks>
    private static bool IsSlip(DatedText text, TimeMention told, TimeMention label)
    {
        var (first, second) = (told.Value.Fields, label.Value.Fields);
        var year = text.PublicationDay?.Year;
        if ((first.Year ?? year) != (second.Year ?? year)) return false;
        if (!(first with { Year = CommonYear }).TryGetDay(out var day) || !(second with { Year = CommonYear }).TryGetDay(out var other)) return false;
        if (day == other || Math.Abs(day.DayNumber - other.DayNumber) > MostDays) return false;
        return EventBefore(text.Tokens, told) is { } word && word == EventBefore(text.Tokens, label);
    }

    /// <summary>The stem of the word that "on" and the date are said of; null where no "on" stands before the date.</summary>
    private static uint? EventBefore(TokenizedText text, TimeMention time)
    {
        var at = text.IndexAt(time.Span.Start) - 1;
        return at > 0 && text.WordAt(at) is "on" && text.Tokens[at - 1].Kind == TokenKind.Word ? WordStem.HashOf(text.WordAt(at - 1)) : null;
    }

    private static FindingDraft Report(DatedText text, TimeMention label, TimeMention told)
    {
        var place = label.Zone.Kind == ZoneKind.Headline ? "headline" : "caption";
        var stated = Quote.From(text.Document, label.Span, EvidenceRole.Stated, $"the {place}'s date of the event");
        var other = Quote.From(text.Document, told.Span, EvidenceRole.Implied, "the story's date of the same event");
        return new FindingDraft(
            $"The {place} says “{stated.Text}” where the story says “{other.Text}”.",
            0.8,
            [stated, other],
            [$"read “{other.Text}” in the {place}", $"or “{stated.Text}” in the story"])
        {
            // A picture may be of another day than the news, and its words the same.
            AtMost = label.Zone.Kind == ZoneKind.Headline ? null : Severity.Note,
        };
    }
}
