using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Places all mentions of a document on the calendar, as far as its date is known.</summary>
internal static class MentionResolver
{
    /// <summary>Reads relative words from each candidate day: what comes out the same from all of them is resolved, the rest stays open.</summary>
    public static List<DatedMention> Resolve(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        var result = new List<DatedMention>(document.Mentions.Count);
        ResolvedTime? previous = null;
        ResolvedTime? speechDay = null;
        foreach (var mention in document.Mentions)
        {
            var zone = document.Layout.ZoneAt(mention.Span.Start)?.Kind ?? ZoneKind.Body;
            ResolvedTime? resolved = null;
            if (mention.Time is { } value && mention.Impossible is null)
            {
                var tense = TenseReader.At(document.Tokens, document.Layout.SentenceAt(mention.Span.Start), mention.Span);
                resolved = ResolveOne(value, tense, zone, LeansForward(document.Tokens, mention), candidates, previous, speechDay);
                if (resolved is not null && IsDay(resolved)) previous = resolved;
                if (resolved is not null && zone == ZoneKind.Body && value.Fields.IsBareWeekday && tense == Tense.Past) speechDay ??= resolved;
            }

            result.Add(new DatedMention(mention, zone, resolved));
        }

        return result;
    }

    private static ResolvedTime? ResolveOne(
        TimeValue value, Tense tense, ZoneKind zone, bool leansForward, IReadOnlyList<DateOnly> candidates, ResolvedTime? previous, ResolvedTime? speechDay)
    {
        if (value.Relative is { From: ReferencePoint.Mention })
            return leansForward ? null : TimeResolver.Resolve(value, previous is null ? null : DateOnly.FromDateTime(previous.Earliest), tense, TimeAnchor.Mention);
        // "Tomorrow" in a quotation counts from the day of the speech, which the story has named by weekday.
        if (zone == ZoneKind.Quote && speechDay is not null && value.Relative is { Unit: CalendarUnit.Day, IsAligned: true })
            return TimeResolver.Resolve(value, DateOnly.FromDateTime(speechDay.Earliest), tense, TimeAnchor.Mention);
        if (candidates.Count == 0) return TimeResolver.Resolve(value, null, tense, TimeAnchor.Document);
        ResolvedTime? agreed = null;
        foreach (var candidate in candidates)
        {
            var reading = TimeResolver.Resolve(value, candidate, ReadAs(tense, zone), TimeAnchor.Document);
            if (reading is null || (agreed is not null && reading != agreed)) return null;
            agreed = reading;
        }

        return agreed;
    }

    /// <summary>"One day after the minister resigned" counts from what follows, which need not be a date; "a day later" from what came before.</summary>
    private static bool LeansForward(TokenizedText text, Mention mention)
    {
        var next = text.IndexAt(mention.Span.End);
        return next > 0 && next < text.Tokens.Length && text.Tokens[next].Kind is TokenKind.Word or TokenKind.Number &&
            RelativeWords.LeaningForward.Contains(text.WordAt(next - 1));
    }

    /// <summary>A picture shows what has been, whatever its caption's tense.</summary>
    private static Tense ReadAs(Tense tense, ZoneKind zone) => zone is ZoneKind.Caption && tense != Tense.Future ? Tense.Past : tense;

    private static bool IsDay(ResolvedTime time) => time.Latest - time.Earliest <= TimeSpan.FromDays(1);
}
