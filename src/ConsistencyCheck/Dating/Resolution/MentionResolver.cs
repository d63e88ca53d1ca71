using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Places all mentions of a document on the calendar, as far as its date is known.</summary>
internal static class MentionResolver
{
    /// <summary>Reads relative words from each candidate day: what comes out the same from all of them is resolved, the rest stays open.</summary>
    public static List<DatedMention> Resolve(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        var result = new List<DatedMention>(document.Mentions.Count);
        var named = new NamedTimes();
        ResolvedTime? speechDay = null;
        foreach (var mention in document.Mentions)
        {
            var place = document.Layout.ZoneAt(mention.Span.Start);
            var zone = place?.Kind ?? ZoneKind.Body;
            ResolvedTime? resolved = null;
            if (mention.Time is { } value && mention.Impossible is null)
            {
                var tense = TenseReader.At(document.Tokens, document.Layout.SentenceAt(mention.Span.Start), mention.Span);
                resolved = ResolveOne(value, tense, zone, candidates, named.AnchorFor(value, place), speechDay);
                if (resolved is not null) named.Add(resolved, place);
                if (resolved is not null && zone == ZoneKind.Body && value.Fields.IsBareWeekday && tense == Tense.Past) speechDay = speechDay is null ? resolved : speechDay;
            }

            result.Add(new DatedMention(mention, zone, resolved));
        }

        return result;
    }

    private static ResolvedTime? ResolveOne(
        TimeValue value, Tense tense, ZoneKind zone, IReadOnlyList<DateOnly> candidates, DateOnly? named, ResolvedTime? speechDay)
    {
        if (value.Relative is { From: ReferencePoint.Mention })
            return TimeResolver.Resolve(value, named, tense, TimeAnchor.Mention);
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

    /// <summary>A picture shows what has been, whatever its caption's tense.</summary>
    private static Tense ReadAs(Tense tense, ZoneKind zone) => zone is ZoneKind.Caption && tense != Tense.Future ? Tense.Past : tense;
}
