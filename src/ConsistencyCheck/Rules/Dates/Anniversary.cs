using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>An anniversary that is numbered, and the year of what it remembers: "the 50th anniversary of the 1970 quake".</summary>
/// <param name="Number">Where its number stands.</param>
/// <param name="Since">The mention of the year that is remembered.</param>
/// <param name="In">The year that it is marked in.</param>
/// <param name="Years">The years between the two.</param>
/// <param name="Fits">Whether they are as many as the number says.</param>
internal sealed record Anniversary(TextSpan Number, TimeMention Since, int In, int Years, bool Fits)
{
    /// <summary>How far behind the word the year may stand, in code units: "anniversary of the great earthquake of 1970".</summary>
    private const int Reach = 60;

    /// <summary>Anniversaries are marked a year early or late, and told of in the next.</summary>
    private const int Slack = 1;

    /// <summary>The anniversaries of a document whose year of marking is known: the year of publication, or another that the sentence names.</summary>
    public static IEnumerable<Anniversary> Read(DatedText text)
    {
        foreach (var mention in text.Document.Mentions)
        {
            if (mention.Mention.Quantity is not { Type: QuantityType.Ordinal, Of: "anniversary", Value: { } number }) continue;
            if (mention.Zone is not (ZoneKind.Body or ZoneKind.Headline or ZoneKind.Caption)) continue;
            var sentence = text.Source.Layout.SentenceAt(mention.Mention.Span.Start);
            var years = text.TimesIn(sentence).Where(time => IsYear(time.Value)).ToList();
            if (AnniversaryDay.Of(text, mention.Mention.Span, sentence) is { } day)
            {
                // On its very day an anniversary is of one year and no other.
                var count = day.In - day.Since.Value.Fields.Year!.Value;
                yield return new Anniversary(mention.Mention.Span, day.Since, day.In, count, count == number);
                continue;
            }

            if (years.Find(time => time.Span.Start >= mention.Mention.Span.End) is not { } since || !Follows(text, mention.Mention.Span, since)) continue;
            var start = since.Value.Fields.Year!.Value;
            if (MarkedIn(text, sentence, years, since) is not { } year || year <= start) continue;
            yield return new Anniversary(mention.Mention.Span, since, year, year - start, Math.Abs(year - start - number) <= Slack);
        }
    }

    private static bool IsYear(TimeValue value) => value.Fields.Year is not null || value.Relative is { Unit: CalendarUnit.Year };

    private static bool Follows(DatedText text, TextSpan anniversary, TimeMention time)
    {
        if (time.Value is not { Until: null, Fields.Year: not null }) return false;
        if (time.Span.Start < anniversary.End || time.Span.Start > anniversary.End + Reach) return false;
        var next = text.Tokens.IndexAt(anniversary.End);
        return next < text.Tokens.Tokens.Length && DurationWords.SinceWhat.Contains(text.Tokens.WordAt(next)) &&
            !text.Document.Text.AsSpan(anniversary.End, time.Span.Start - anniversary.End).Contains(',');
    }

    /// <summary>Publication decides only where the sentence tells of its own days ("this year", "on Thursday") and names no other year.</summary>
    private static int? MarkedIn(DatedText text, TextSpan sentence, List<TimeMention> years, TimeMention since)
    {
        var others = years.Where(time => time != since).ToList();
        if (others.Count > 1) return null;
        if (others.Count == 0) return TellsOfNow(text, sentence) ? text.PublicationDay?.Year : null;
        var value = others[0].Value;
        return value.Fields.Year ?? (value.Relative is { IsAligned: true, Least: var offset } && text.PublicationDay is { } day ? day.Year + offset : null);
    }

    private static bool TellsOfNow(DatedText text, TextSpan sentence) => text.TimesIn(sentence).Any(time =>
        time.IsBareWeekday || time.Value.Relative is { IsAligned: true, From: ReferencePoint.Document, Least: >= -1 and <= 0 });
}
