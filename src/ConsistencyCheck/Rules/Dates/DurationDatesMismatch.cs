using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1006: a stated length of time, or the number of an anniversary, that its two dates do not give.</summary>
internal sealed class DurationDatesMismatch : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1006",
        Name: "duration-dates-mismatch",
        Title: "A duration or anniversary does not fit its dates",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        for (var i = 0; i < text.Times.Count; i++)
        {
            if (text.Times[i].Zone.Kind is not (ZoneKind.Body or ZoneKind.Headline or ZoneKind.Caption)) continue;
            if (i > 0 && i + 1 < text.Times.Count && LengthBesideRange.Of(text, text.Times[i - 1], text.Times[i], text.Times[i + 1]) is { Fits: false } between)
                yield return Report(text, between);
            if (MonthsOfYear.Of(text, i) is { } months) yield return months;
            if (i + 1 == text.Times.Count || LengthBesideRange.Of(text, text.Times[i], text.Times[i + 1]) is not { } pair) continue;
            if (!pair.Fits) yield return Report(text, pair);
        }

        foreach (var anniversary in Anniversary.Read(text))
            if (!anniversary.Fits) yield return Report(text, anniversary);
    }

    private static FindingDraft Report(DatedText text, LengthBesideRange pair)
    {
        var stated = Quote.From(text.Document, pair.Length.Span, EvidenceRole.Stated, "the length as stated");
        var range = Quote.From(text.Document, pair.Range.Span, EvidenceRole.Implied, $"{pair.Computed} by the calendar");
        return new FindingDraft(
            $"“{range.Text}” is {pair.Computed}, not “{stated.Text}”.",
            0.85,
            [stated, range],
            [$"read {pair.Computed}", "or correct one of the two dates"]);
    }

    private static FindingDraft Report(DatedText text, Anniversary anniversary)
    {
        var stated = Quote.From(text.Document, anniversary.Number, EvidenceRole.Stated, "the anniversary as stated");
        var years = Wording.Count(anniversary.Years, "year");
        var year = Quote.From(text.Document, anniversary.Since.Span, EvidenceRole.Implied, $"{years} before {DateWords.Year(anniversary.In)}");
        var since = DateWords.Year(anniversary.Since.Value.Fields.Year!.Value);
        return new FindingDraft(
            $"“{stated.Text}” does not fit: {since} is {years} before {DateWords.Year(anniversary.In)}.",
            0.85,
            [stated, year],
            [$"read {years}", $"or correct the year {year.Text}"]);
    }
}
